/** A draft as a mapping file that a person reads through and goes on with. */
import { listWords, plural, writeYaml } from '@police-data/model'
export function draftYaml(draft, { schema, file }) {
  const name = file.split(/[\\/]/u).at(-1) ?? file
  const head = [
    `yaml-language-server: $schema=${schema}`,
    '',
    `A draft, made from what stands in ${name}.`,
    'Read it through: each field says why it was taken and how sure that is.',
    'What was not mapped is named where it belongs; nothing was guessed.',
    'What can be written here, key by key: pds explain mapping',
    '',
    ...draft.notes,
  ]
  return writeYaml(draft.mapping, head, commentsOf(draft))
}
const SURE = {
  sure: 'Sure.',
  likely: 'Likely.',
  look: 'Look at this one.',
}
function commentsOf({ tables, mapping, dropped }) {
  const comments = [{ path: ['agency'], text: 'Write your agency here: its id stands in every table too.' }]
  for (const { table, fields } of tables) {
    const written = mapping.tables?.[table.id]?.fields ?? {}
    const repeated = fields.filter(({ field }) => written[field.id] === undefined)
    for (const field of fields.filter((one) => !repeated.includes(one))) {
      comments.push({
        path: ['tables', table.id, 'fields', field.field.id],
        text: [said(field), ...leftOpen(field)].join('\n'),
      })
    }
    if (repeated.length > 0)
      comments.push({
        path: ['tables', table.id, 'repeat'],
        text: repeated.map((field) => `${field.columns.join(', ')}: ${said(field)}`).join('\n'),
      })
    if (mapping.tables?.[table.id]?.not_recorded !== undefined)
      comments.push({
        path: ['tables', table.id, 'not_recorded'],
        text: 'No column seems to hold these, and the standard asks for them. If one does, map it.',
      })
  }
  if (Object.keys(dropped).length > 0)
    comments.push({ path: ['dropped'], text: 'No field takes these columns. Say of each why, or map it.' })
  return comments
}
const said = ({ confidence, reasons }) => `${SURE[confidence]} ${reasons.join(' ')}`
/** A person has to say what they mean. */
function leftOpen({ open, rare }) {
  return [
    ...(open.length === 0 ? [] : ['Not mapped, say what they mean:']),
    ...open.map(({ word, records, among }) => {
      const choice = among.length === 0 ? '' : `: may be ${listWords(among, 'or')}`
      return `  ${word} (${plural(records, 'record')})${choice}`
    }),
    ...(rare === 0
      ? []
      : [`${plural(rare, 'further value')} in few records ${rare === 1 ? 'is' : 'are'} not written here.`]),
  ]
}
//# sourceMappingURL=draft-yaml.js.map
