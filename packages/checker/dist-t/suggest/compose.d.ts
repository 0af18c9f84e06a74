/** Makes the draft of a mapping from what each column seems to be. */
import { type Agency, type Layout, type Standard } from '@police-data/model'
import type { Chosen } from './choose-family.ts'
import type { Column } from './columns-in.ts'
import type { Draft } from './draft.ts'
export interface Composing {
  readonly chosen: Chosen
  readonly columns: readonly Column[]
  /** The cells of the first records. */
  readonly sample: readonly (readonly string[])[]
  readonly agency: Agency
  readonly layout: Layout
  readonly standard: Standard
}
export declare function compose({ chosen, columns, sample, agency, layout, standard }: Composing): Draft
