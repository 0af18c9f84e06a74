/** The tests of the source, one file each. */
import type { Rule } from '@police-data/model'
import { crossProduct } from './cross-product.ts'
import { damagedRecords } from './damaged-records.ts'
import { duplicateRecords } from './duplicate-records.ts'
import { rowsDisagree } from './rows-disagree.ts'
import type { SourceTest } from './source-test.ts'
import { undecodedText } from './undecoded-text.ts'
import { unmappedColumns } from './unmapped-columns.ts'

type Name = Extract<Rule['check'], { readonly kind: 'source' }>['test']

export const sourceTests: Readonly<Record<Name, SourceTest>> = {
  'damaged-records': damagedRecords,
  'duplicate-records': duplicateRecords,
  'undecoded-text': undecodedText,
  'unmapped-columns': unmappedColumns,
  'rows-disagree': rowsDisagree,
  'cross-product': crossProduct,
}
