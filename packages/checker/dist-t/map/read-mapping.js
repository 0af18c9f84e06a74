/** Reads a mapping; where its form is wrong, the last of the problems says where every key is explained. */
import { Mapping, readYaml } from '@police-data/model'

const EXPLAINED = 'What each key means: pds explain mapping.'
/** Keys that stand twice wait, so that all that is wrong can be said at once. */
export function readMapping({ path, text }) {
  const read = readYaml(path, text, Mapping, { twiceLater: true })
  return read.ok ? read : { ok: false, problems: pointed(read.problems) }
}
function pointed(problems) {
  const last = problems.findLastIndex(({ code }) => code === 'yaml-form')
  return problems.map((one, place) =>
    place === last ? { ...one, hint: one.hint === undefined ? EXPLAINED : `${one.hint} ${EXPLAINED}` } : one,
  )
}
//# sourceMappingURL=read-mapping.js.map
