/** Numbers as people write them. */
export { numberWords as count } from '@police-data/model'
