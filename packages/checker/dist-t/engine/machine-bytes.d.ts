export declare const machineBytes: () => Uint8Array
