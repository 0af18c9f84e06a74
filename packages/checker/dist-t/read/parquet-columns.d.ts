/** The columns of a Parquet file as they are meant: a field, and beside it the column that says why it has no answer. */
import type { SchemaElement, SchemaTree } from 'hyparquet'
export interface ParquetColumn {
  readonly name: string
  /** Of its values; of a list, of what it lists. */
  readonly element: SchemaElement
  /** The column that holds a non-answer where this one is empty. */
  readonly said?: string
}
export declare function columnsOf(schema: SchemaTree): readonly ParquetColumn[]
