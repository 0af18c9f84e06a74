/** The columns of a Parquet file as they are meant: a field, and beside it the column that says why it has no answer. */
import type { SchemaElement, SchemaTree } from 'hyparquet'

export interface ParquetColumn {
  readonly name: string
  /** Of its values; of a list, of what it lists. */
  readonly element: SchemaElement
  /** The column that holds a non-answer where this one is empty. */
  readonly said?: string
}

const SAID = '__said'

export function columnsOf(schema: SchemaTree): readonly ParquetColumn[] {
  const names = new Set(schema.children.map(({ element }) => element.name))
  return schema.children.flatMap((tree): readonly ParquetColumn[] => {
    const { name } = tree.element
    if (name.endsWith(SAID) && names.has(name.slice(0, -SAID.length))) return []
    const said = names.has(name + SAID) ? { said: name + SAID } : {}
    return [{ name, element: leafOf(tree), ...said }]
  })
}

const leafOf = ({ element, children }: SchemaTree): SchemaElement =>
  children.length === 1 && children[0] !== undefined ? leafOf(children[0]) : element
