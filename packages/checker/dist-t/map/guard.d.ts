/** Where a value stands for several people at once, nobody's row takes it; what cannot be read stays to be reported. */
import { type Standard } from '@police-data/model'
import type { Dataset } from './dataset.ts'
import type { Plan } from './plan.ts'

type Tables = Dataset['tables']
export declare function guard(plans: readonly Plan[], tables: Tables, standard: Standard): void
