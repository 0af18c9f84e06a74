/** A mapping of a library's own export of loans and items, in the parts that tests put together. */
import type { Standard } from '@police-data/model'
import { problemsOn, reportOn } from './checking.ts'

export const HEAD = `agency: { id: x-lib, title: X Library, country: US }
standard: 0.3.0
`
export const LOANS = `  loans:
    fields:
      branch_id: { constant: north }
      loan_id: { column: Card }
      lent_date: { column: Lent }
      reader_age: { constant: 40 }
`
export const TYPES = 'words: { Book: book, DVD: { code: film, relation: close } }'
export const HEADER = 'Card,Lent,What,Marks'

/** Of these records below the header; the mapping stands behind its head. */
export const reportOf = (standard: Standard, mapping: string, records: readonly string[]) =>
  reportOn({ standard, mapping: `${HEAD}${mapping}`, text: [HEADER, ...records, ''].join('\n') })

export const problemsOf = (standard: Standard, mapping: string) =>
  problemsOn({ standard, mapping: `${HEAD}${mapping}`, text: `${HEADER}\n1,2021-02-03,Book,\n` })
