/** The columns of the second shape, 60 of free text, and what each may hold. */

export interface WideColumn {
  readonly id: string
  readonly level: 'must' | 'should' | 'may'
  /** What the whole cell must fit. */
  readonly pattern: string
  readonly fitting: string
}

const numbered = (stem: string, count: number, column: Omit<WideColumn, 'id'>): readonly WideColumn[] =>
  Array.from({ length: count }, (_, place) => ({ id: `${stem}_${place + 1}`, ...column }))

export const WIDE_KEY: WideColumn = {
  id: 'record_id',
  level: 'must',
  pattern: 'N-[0-9]{9}',
  fitting: 'N-000000001',
}

/** What was told, in sentences; numbers of other files, all of one form; and names of things, without figures. */
export const WIDE_COLUMNS: readonly WideColumn[] = [
  WIDE_KEY,
  ...numbered('told', 20, { level: 'must', pattern: '[^|]{3,400}', fitting: 'He said, "stop".' }),
  ...numbered('file_no', 20, {
    level: 'should',
    pattern: '[A-Z]{2}[0-9]{2}-[0-9]{6}',
    fitting: 'AB24-000123',
  }),
  ...numbered('thing', 19, { level: 'may', pattern: '[^0-9|]{2,80}', fitting: 'a blue van, dented' }),
]
