/** Below this, setting up the machine takes longer than to read the file without it. */
const MACHINE_FROM = 64 * 1024
/** Whether the machine is to read it, if it can. */
export const isForMachine = ({ source }, { machineFrom = MACHINE_FROM }) =>
  (source.size ?? Number.POSITIVE_INFINITY) >= machineFrom
//# sourceMappingURL=dataset-input.js.map
