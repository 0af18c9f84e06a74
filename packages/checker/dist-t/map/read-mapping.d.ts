/** Reads a mapping; where its form is wrong, the last of the problems says where every key is explained. */
import { Mapping, type ReadYaml } from '@police-data/model'
/** Keys that stand twice wait, so that all that is wrong can be said at once. */
export declare function readMapping({ path, text }: { path: string; text: string }): ReadYaml<Mapping>
