import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { toyStandard } from '../../../../test/shared/spec-files.ts'
import { codelists } from './codelists.ts'

const toy = await toyStandard()
const [list] = Object.values(toy.codeLists)
if (list === undefined) throw new Error('The toy standard has no code list')

const filesOf = async (standard = toy) =>
  new Map((await codelists.emit(standard, [])).map(({ path, text }) => [path, text]))

test.each(Object.values(toy.codeLists))('$id keeps its codes in their order', async ({ id, codes }) => {
  const rows = parse((await filesOf()).get(`codelists/${id}.csv`) ?? '', { columns: true }) as {
    code: string
  }[]
  expect(rows.map(({ code }) => code)).toEqual(Object.keys(codes))
})

test('commas, quotes and line breaks come back as they were', async () => {
  const definition = 'He said "one, two"\nand left;\r\nthen came back.'
  const codes = { odd: { title: ' a,b ', definition, aliases: ['"x"', 'y'], since: '0.1.0' } }
  const files = await filesOf({ ...toy, codeLists: { odd: { ...list, id: 'odd', codes } } })
  const [row] = parse(files.get('codelists/odd.csv') ?? '', { columns: true }) as Record<string, string>[]
  expect(row).toMatchObject({ code: 'odd', title: ' a,b ', definition, aliases: '"x"; y' })
})

test('the page beside them names every list', async () => {
  const page = (await filesOf()).get('codelists/README.md') ?? ''
  for (const { id } of Object.values(toy.codeLists)) expect(page).toContain(`[${id}](${id}.csv)`)
})
