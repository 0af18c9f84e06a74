/** What was seen of the records of a dataset while they became rows. */
import type { Rule, Standard } from '@police-data/model'
import type { Dataset } from '../../map/dataset.ts'
import type { Sources } from '../../report/address.ts'
import { type Products, productFinder } from './cross-product.ts'
import { type Disagreeing, disagreeingIn } from './rows-disagree.ts'

export interface Seen extends Pick<Dataset, 'keyless' | 'uneven'> {
  /** In the order of the records. */
  disagreeing(): Iterable<Disagreeing>
  /** Undefined where there are no such rows. */
  products(rule: Rule): Products | undefined
}

/** Where every record is a row of its own. */
export const NOTHING_SEEN: Seen = {
  keyless: [],
  uneven: [],
  disagreeing: () => [],
  products: () => undefined,
}

/** In a dataset that is held in memory. */
export const seenIn = (dataset: Dataset, standard: Standard, sources: Sources): Seen => ({
  keyless: dataset.keyless,
  uneven: dataset.uneven,
  disagreeing: () => disagreeingIn(dataset, standard),
  products: (rule) => productFinder(rule, dataset.tables, sources)?.(),
})
