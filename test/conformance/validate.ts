/** The emitted JavaScript validator as a runner, imported as its users import it. */
import { completeExample, targets } from '@police-data/compiler'
import type { Standard } from '@police-data/model'
import { importText } from '../shared/emitted-module.ts'
import type { OpenRunner } from './runner.ts'

export type Validators = Readonly<Record<string, (record: unknown) => readonly { readonly rule: string }[]>>

export async function emittedValidators(standard: Standard): Promise<Validators> {
  const files = await targets.find(({ id }) => id === 'validate')?.emit(standard, [])
  const module = files?.find(({ path }) => path === 'validate/index.js')
  if (module === undefined) throw new Error('The target validate emits no validate/index.js')
  return (await importText(module.text)).validators as Validators
}

export const openValidate: OpenRunner = async (standard) => {
  const target = targets.find(({ id }) => id === 'validate')
  const validators = await emittedValidators(standard)
  return {
    id: 'validate',
    supports: (rule) => target?.supports?.(rule, standard).enforced === true,
    broken: async ({ example }) =>
      new Set(
        Object.entries(completeExample(example, standard)).flatMap(([table, records]) =>
          records.flatMap((record) => (validators[table]?.(record) ?? []).map(({ rule }) => rule)),
        ),
      ),
  }
}
