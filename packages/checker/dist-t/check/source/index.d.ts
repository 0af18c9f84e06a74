/** The tests of the source, one file each. */
import type { Rule } from '@police-data/model'
import type { SourceTest } from './source-test.ts'

type Name = Extract<
  Rule['check'],
  {
    readonly kind: 'source'
  }
>['test']
export declare const sourceTests: Readonly<Record<Name, SourceTest>>
