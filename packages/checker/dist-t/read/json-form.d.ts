/** `start` is the beginning of the text; a CSV header such as `[Date],[Place]` is none. */
export declare const isJson: (start: string) => boolean
/**
 * Lines where the first line is a whole record and another begins behind it. A first line that is broken, or longer
 * than `start`, is one of many only if the name of the file says so.
 */
export declare function isLines(start: string, name: string): boolean
/** Whether the text is one record by itself: an object in which no member is a list of records, and not all are lists. */
export declare function isRecord(text: string): boolean
