/** Mappings, standards and data packages that are odd or hostile: rows of the catalogue of bad inputs. */
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { pdsIn } from '../shared/pds-in-folder.ts'

const CSV = 'closure_id,from_date,to_date,reason\n1,2021-12-24,2021-12-26,holiday\n'
const many = (count: number, line: (nth: number) => string): string =>
  Array.from({ length: count }, (_, nth) => line(nth)).join('')

describe('a mapping is refused with a place', () => {
  const refused = async (text: string) => {
    const files = { 'closures.csv': CSV, 'm.yaml': text }
    const { exit, stdout } = await pdsIn(files, 'check closures.csv --mapping m.yaml --format json')
    const [{ message, line }] = JSON.parse(stdout).problems
    return [exit, line, message]
  }

  test.each([
    ['85: an anchor', 'agency: &a x\n', 1, 'Anchors (&name) are not used here.'],
    ['85: an alias', 'agency: *a\n', 1, 'Aliases (*name) are not used here.'],
    [
      '85: a tag that would run code',
      "agency: !!js/function 'x'\n",
      1,
      'This cannot be read as YAML: Unresolved tag: tag:yaml.org,2002:js/function',
    ],
    ['85: a merge key', '<<: {}\n', 1, 'Merge keys (<<) are not used here.'],
    ['85: several documents', 'a: 1\n---\nb: 2\n', 2, 'The file holds several documents (---).'],
    ['85: a directive', '%YAML 1.1\n---\na: yes\n', 1, 'Directives (%YAML, %TAG) are not used here.'],
    ['82: depth in brackets', `a: ${'['.repeat(100_000)}`, 1, 'The nesting is deeper than 64 levels.'],
    ['82: depth in dashes', '-   '.repeat(100_000), 1, 'The nesting is deeper than 64 levels.'],
    ['82: depth in question marks', '? '.repeat(100_000), 1, 'The nesting is deeper than 64 levels.'],
    [
      '82: depth in indentation',
      many(900, (nth) => `${' '.repeat(nth)}a:\n`),
      302,
      'The nesting is deeper than 64 levels.',
    ],
    ['81: a key that stands twice', 'agency: 1\nagency: 2\n', 2, 'This key stands twice in the same place.'],
    ['83: a key that changes what objects are', '__proto__: 1\n', 1, 'A key may not be called __proto__.'],
    ['67: a key that reads as a number', '02134: x\n', 1, 'The key 02134 is not read as text.'],
    ['85: more than a MiB', `# ${'x'.repeat(1024 * 1024)}\n`, 0, 'The file is larger than 1 MiB.'],
  ])('%s', async (_, text, line, message) => {
    expect(await refused(text)).toEqual([2, line, message])
  })

  test('85: ninety thousand keys, and as many anchors and aliases as fit, come to an end', async () => {
    const keys = many(90_000, (nth) => `k${nth}: x\n`)
    expect((await refused(keys))[0]).toBe(2)
    const anchors =
      many(20_000, (nth) => `k${nth}: &a${nth} x\n`) + many(20_000, (nth) => `m${nth}: *a${nth}\n`)
    expect(await refused(anchors)).toEqual([2, 1, 'Anchors (&name) are not used here.'])
  })

  test('67: words that other readers of YAML take for numbers or for yes stay words', async () => {
    const mapping = `agency: { id: x, title: X, country: "US" }
standard: 0.3.0
tables:
  closures:
    fields:
      closure_id: { column: n }
      from_date: { column: a }
      to_date: { column: b }
      reason: { column: c, words: { "NO": holiday, "1E3": flood, "0x1F": painting } }
`
    const files = {
      'c.csv': 'n,a,b,c\n1,2021-12-24,2021-12-26,NO\n2,2021-12-24,2021-12-26,1E3\n',
      'm.yaml': mapping,
    }
    const { stdout, exit } = await pdsIn(files, 'check c.csv --mapping m.yaml --format json')
    expect([
      exit,
      JSON.parse(stdout).codes?.[0]?.codes.map((one: { code: string; rows: number }) => [one.code, one.rows]),
    ]).toEqual([
      0,
      [
        ['holiday', 1],
        ['flood', 1],
      ],
    ])
  })

  test('84: a byte order mark is passed over; other bytes are named', async () => {
    expect((await refused('\ufeffagency: &a x\n'))[1]).toBe(1)
    const files = { 'closures.csv': CSV, 'm.yaml': Buffer.from('agency: caf\u00e9\n', 'latin1') }
    const { exit, stderr } = await pdsIn(files, 'check closures.csv --mapping m.yaml')
    expect([exit, stderr]).toEqual([2, expect.stringContaining('The mapping is not UTF-8 text.')])
  })
})

describe('a standard that is given', () => {
  const given = async (text: string | Uint8Array) => {
    const { exit, stderr } = await pdsIn(
      { 'closures.csv': CSV, 's.json': text },
      'check closures.csv --standard s.json',
    )
    return [exit, stderr.split('\n')[0]]
  }

  test.each([
    ['81: a key that stands twice', '{"id":"a","id":"b"}', 'The key “id” stands twice in the same place.'],
    ['82: nested too deep', `{"id":${'['.repeat(1_000_000)}`, 'This is not JSON that can be read. '],
    [
      '83: a key that changes what objects are',
      '{"__proto__":{"id":"a"}}',
      'A key may not be called __proto__.',
    ],
    ['84: no standard, behind a byte order mark', '\ufeff{"id":"a"}', 'This JSON is no standard.'],
    ['78: a number that is none', '{"id":NaN}', 'This JSON is no standard.'],
  ])('%s', async (_, text, message) => {
    expect(await given(text)).toEqual([2, expect.stringContaining(`s.json  ${message}`)])
  })
})

describe('a data package', () => {
  const packed = (paths: unknown, prepare?: (folder: string) => Promise<void>) => {
    const text = JSON.stringify({ resources: [{ path: paths }] })
    return pdsIn(
      { 'p/datapackage.json': text, 'p/closures.csv': CSV },
      'check p/datapackage.json',
      {},
      prepare,
    )
  }

  test('names the tables beside it', async () => {
    expect((await packed('closures.csv')).exit).toBe(0)
  })

  test.each([
    ['88: a path that leaves', '../closures.csv', 'leaves the folder'],
    ['88: a path that leaves further down', 'a/../../closures.csv', 'leaves the folder'],
    ['88: the same in other signs', '..%2fclosures.csv', 'leaves the folder'],
    ['88: an absolute path', '/etc/passwd', 'is absolute'],
    ['88: a drive', 'c:\\closures.csv', 'is absolute'],
    ['88: a share', '\\\\host\\share\\x.csv', 'is absolute'],
    ['88: an address of a file', 'file:///etc/passwd', 'is an address'],
    ['88: a sign that ends a path', 'closures.csv\0.txt', 'holds a control character'],
    ['88: a device', 'con.csv', 'names a device'],
    ['89: an address', 'https://example.org/x.csv', 'Nothing is ever fetched'],
    ['86: an address of a machine', 'http://169.254.169.254/latest', 'Nothing is ever fetched'],
  ])('%s', async (_, path, words) => {
    const { exit, stderr } = await packed(path)
    expect([exit, stderr]).toEqual([2, expect.stringContaining(words)])
  })

  test('88: a link that leads out', async () => {
    const { exit, stderr } = await packed('link.csv', async (folder) => {
      await mkdir(join(folder, 'secret'))
      await writeFile(join(folder, 'secret/closures.csv'), CSV)
      await symlink('../secret/closures.csv', join(folder, 'p/link.csv'))
    })
    expect([exit, stderr]).toEqual([2, expect.stringContaining('a link that leads out')])
  })

  test('81 and 83: keys that stand twice, or may not be used', async () => {
    for (const [text, words] of [
      ['{"resources":[],"resources":[]}', 'stands twice'],
      ['{"__proto__":{}}', 'may not be called __proto__'],
    ] as const) {
      const { exit, stderr } = await pdsIn({ 'datapackage.json': text }, 'check datapackage.json')
      expect([exit, stderr]).toEqual([2, expect.stringContaining(words)])
    }
  })
})
