/** Every code of every coded field with its rows, and the agency's own words for it where the field is open. */
import type { CodedField } from '@police-data/model'
import type { Context } from '../check/context.ts'
export declare function codedFields({ plan, counts, standard, mask, words }: Context): CodedField[]
