import { crossProduct } from './cross-product.js'
import { damagedRecords } from './damaged-records.js'
import { duplicateRecords } from './duplicate-records.js'
import { rowsDisagree } from './rows-disagree.js'
import { undecodedText } from './undecoded-text.js'
import { unmappedColumns } from './unmapped-columns.js'
export const sourceTests = {
  'damaged-records': damagedRecords,
  'duplicate-records': duplicateRecords,
  'undecoded-text': undecodedText,
  'unmapped-columns': unmappedColumns,
  'rows-disagree': rowsDisagree,
  'cross-product': crossProduct,
}
//# sourceMappingURL=index.js.map
