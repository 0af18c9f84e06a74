/** A crosswalk names a list, its codes and a scheme that are there, and says each pair once. */
import type { Crosswalk, CrosswalkRow, Problem, Standard } from '@police-data/model'
import { type Doc, problemAt } from '../doc.ts'
import type { Spec } from '../read.ts'

export function crosswalkProblems({ crosswalks, schemes }: Spec, standard: Standard): readonly Problem[] {
  const used = new Set(crosswalks.map(({ value }) => value.scheme))
  return [
    ...schemes
      .filter(({ value }) => !used.has(value.id))
      .map((doc) => problemAt(doc, ['id'], 'scheme-unused', 'No crosswalk names this scheme.')),
    ...crosswalks.flatMap((doc) => oneCrosswalk(doc, standard)),
  ]
}

function oneCrosswalk(doc: Doc<Crosswalk>, { codeLists, schemes }: Standard): readonly Problem[] {
  const { list, scheme, rows } = doc.value
  const codes = codeLists[list]?.codes
  if (codes === undefined)
    return [problemAt(doc, ['list'], 'list-unknown', `There is no code list “${list}”.`)]
  const problems: Problem[] = []
  if (schemes[scheme] === undefined)
    problems.push(problemAt(doc, ['scheme'], 'scheme-unknown', `There is no scheme “${scheme}”.`))
  const pairs = new Set<string>()
  for (const [place, row] of rows.entries()) {
    const complain = (name: string, message: string) =>
      problems.push(problemAt(doc, ['rows', place], name, message))
    if (row.code !== undefined && codes[row.code] === undefined)
      complain('code-unknown', `“${row.code}” is no code of the list ${list}.`)
    const pair = JSON.stringify([row.code, row.theirs])
    if (pairs.has(pair)) complain('row-twice', 'The same pair stands in another row.')
    pairs.add(pair)
    for (const message of shapeFaults(row)) complain('row-shape', message)
  }
  return problems
}

function shapeFaults({ code, theirs, relation, loses }: CrosswalkRow): readonly string[] {
  const faults: string[] = []
  const sides = [code, theirs].filter((one) => one !== undefined).length
  if (relation === 'none' ? sides !== 1 : sides !== 2)
    faults.push('A row names both sides; with the relation none it names one.')
  if ((relation === 'broad' || relation === 'narrow') && loses === undefined)
    faults.push('Where theirs is broader or narrower, the row says what is lost.')
  return faults
}
