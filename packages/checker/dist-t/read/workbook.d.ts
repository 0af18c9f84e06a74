/** A sheet of a workbook as rows of text: what a reader of workbooks gives, whichever library reads them. */
import type { Unreadable } from './reading.ts'
export interface SheetRow {
  /** As Excel numbers it. */
  readonly row: number
  readonly cells: readonly string[]
}
export interface SheetFlaw {
  readonly what: string
  readonly row: number
  readonly column: number
}
export interface SheetText {
  readonly name: string
  readonly rows: readonly SheetRow[]
  readonly flaws: readonly SheetFlaw[]
  readonly notes: readonly string[]
}
export type SheetRead =
  | {
      readonly ok: true
      readonly sheet: Omit<SheetText, 'rows'>
      readonly rows: AsyncIterable<readonly SheetRow[]>
    }
  | {
      readonly ok: false
      readonly unreadable: Unreadable
    }
export interface WorkbookOptions {
  readonly sheet?: string | undefined
}
export type OpenWorkbook = (bytes: Uint8Array, options: WorkbookOptions) => Promise<SheetRead>
export type SheetParsed =
  | {
      readonly ok: true
      readonly sheet: SheetText
    }
  | {
      readonly ok: false
      readonly unreadable: Unreadable
    }
