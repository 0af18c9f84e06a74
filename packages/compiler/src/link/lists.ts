/** A code list hangs together: no non-answer is a code, aggregates and attributes name what is there. */
import { type Code, type CodeList, isNonAnswer, type Problem } from '@police-data/model'
import { type Doc, problemAt } from '../doc.ts'

type Lists = Readonly<Record<string, CodeList>>

export function listProblems(doc: Doc<CodeList>, lists: Lists): readonly Problem[] {
  return [
    ...Object.entries(doc.value.codes).flatMap(([id, code]) => codeProblems(doc, id, code, lists)),
    ...sharedWords(doc),
    ...attributeLists(doc, lists),
  ]
}

function codeProblems(doc: Doc<CodeList>, id: string, code: Code, lists: Lists): readonly Problem[] {
  const { codes, attributes = {} } = doc.value
  const problems: Problem[] = []
  const complain = (steps: readonly (string | number)[], name: string, message: string) =>
    problems.push(problemAt(doc, ['codes', id, ...steps], name, message))

  if (isNonAnswer(id))
    complain(
      [],
      'code-is-non-answer',
      `“${id}” is a non-answer; every field can say it, so no list holds it.`,
    )
  for (const [place, member] of (code.of ?? []).entries()) {
    if (codes[member] === undefined)
      complain(['of', place], 'code-unknown', `“${member}” is no code of this list.`)
    else if (codes[member].of !== undefined)
      complain(
        ['of', place],
        'aggregate-of-aggregate',
        `“${member}” is an aggregate itself; name its members.`,
      )
  }
  for (const [name, value] of Object.entries(code.attributes ?? {})) {
    const attribute = attributes[name]
    if (attribute === undefined)
      complain(['attributes', name], 'attribute-unknown', `The list declares no attribute “${name}”.`)
    else if (
      attribute.list === undefined
        ? typeof value !== 'number'
        : lists[attribute.list]?.codes[String(value)] === undefined
    ) {
      const wanted = attribute.list === undefined ? 'a whole number' : `a code of ${attribute.list}`
      complain(['attributes', name], 'attribute-value', `“${String(value)}” is not ${wanted}.`)
    }
  }
  const replaced = code.deprecated?.replacedBy
  if (replaced !== undefined && codes[replaced] === undefined) {
    complain(['deprecated', 'replacedBy'], 'code-unknown', `“${replaced}” is no code of this list.`)
  }
  return problems
}

/** A word that two codes claim is ambiguous, and both say so. */
function sharedWords(doc: Doc<CodeList>): readonly Problem[] {
  const owner = new Map<string, string>()
  const problems: Problem[] = []
  for (const [id, { aliases = [] }] of Object.entries(doc.value.codes)) {
    for (const [place, alias] of aliases.entries()) {
      const word = alias.toLowerCase()
      const other = owner.get(word) ?? (doc.value.codes[word] === undefined || word === id ? undefined : word)
      if (other !== undefined && other !== id) {
        const hint = 'List it under `ambiguous` of each code it may mean.'
        problems.push(
          problemAt(
            doc,
            ['codes', id, 'aliases', place],
            'alias-shared',
            `“${alias}” also belongs to ${other}.`,
            hint,
          ),
        )
      }
      owner.set(word, id)
    }
  }
  return problems
}

function attributeLists(doc: Doc<CodeList>, lists: Lists): readonly Problem[] {
  return Object.entries(doc.value.attributes ?? {}).flatMap(([name, { list }]) =>
    list === undefined || lists[list] !== undefined
      ? []
      : [problemAt(doc, ['attributes', name, 'list'], 'list-unknown', `There is no code list “${list}”.`)],
  )
}
