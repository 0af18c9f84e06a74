/** Reads JSON strictly, keeps numbers as they are written and keys that stand twice, and says where it cannot go on. */
/** The digits of a number, never rounded. */
export interface NumberText {
  readonly number: string
}
export interface JsonObject {
  /** In the order of the text; a key that stands twice is here twice. */
  readonly members: readonly (readonly [key: string, value: JsonValue])[]
}
export type JsonValue = string | boolean | null | NumberText | readonly JsonValue[] | JsonObject
export type JsonRead =
  | {
      readonly ok: true
      readonly value: JsonValue
    }
  /** `at` counts characters from the start of the text. */
  | {
      readonly ok: false
      readonly at: number
      readonly message: string
    }
export declare const MAX_JSON_DEPTH = 64
export declare const isNumberText: (value: JsonValue) => value is NumberText
export declare const isObject: (value: JsonValue) => value is JsonObject
export declare const isList: (value: JsonValue) => value is readonly JsonValue[]
/** Never throws: a text that is no JSON, or is nested deeper than 64 levels, is a fault with its place. */
export declare function readJson(text: string): JsonRead
