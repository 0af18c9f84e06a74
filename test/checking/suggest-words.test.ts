/** A draft writes what the standard knows of a word, offers what it may mean, and leaves the rest to a person. */
import type { Standard } from '@police-data/model'
import { beforeAll, expect, test } from 'vitest'
import { publishedStandard } from '../shared/agencies.ts'
import { draftFor, file, HEADER, RECORDS, yamlOf } from '../shared/drafting.ts'

let standard: Standard
beforeAll(async () => {
  standard = await publishedStandard()
})

test('that the standard knows become codes; those that nobody can know stay open', async () => {
  const draft = await draftFor(standard, file(HEADER, ...RECORDS))
  const force = draft.tables.flatMap((one) => one.fields).find(({ field }) => field.id === 'force_type')
  expect(force?.mapping).toMatchObject({
    words: { Takedown: 'takedown', 'Baton strike': 'impact_weapon_strike' },
  })
  expect(force?.open).toEqual([{ word: 'Gizmo', records: 6, among: [] }])
})

test('one that may mean several codes becomes the code that covers them, and the draft says so', async () => {
  const list = standard.codeLists.force_type!
  // A word of two codes, which no aggregate has for its own.
  const word = 'Gizmo'
  const codes = { ...list.codes }
  for (const code of ['cew_drive_stun', 'cew_probes'])
    codes[code] = { ...codes[code]!, ambiguous: [...(codes[code]?.ambiguous ?? []), word] }
  const knowing = { ...standard, codeLists: { ...standard.codeLists, force_type: { ...list, codes } } }
  const draft = await draftFor(
    knowing,
    file('Case No,Incident Date,Type of Force', '1,3/14/2024,Gizmo', '2,3/14/2024,Takedown'),
  )
  const force = draft.tables.flatMap((one) => one.fields).find(({ field }) => field.id === 'force_type')
  expect(force?.mapping).toMatchObject({ words: { Gizmo: { code: 'cew_used', relation: 'broad' } } })
})

test('that list several persons, or deny what they name, are not written', async () => {
  const draft = await draftFor(
    standard,
    file(
      'Case No,Incident Date,Subject Race,Type of Force',
      '1,3/14/2024,Black,Takedown',
      '2,3/14/2024,"White,White",No takedown',
      '3,3/14/2024,01 - White,Takedown',
      '4,3/14/2024,-,Takedown',
    ),
  )
  const race = draft.tables.flatMap((one) => one.fields).find(({ field }) => field.id === 'race')
  expect(race?.mapping).toMatchObject({ words: { '01 - White': 'white', '-': { said: 'unknown' } } })
  expect(draft.mapping.tables?.force_actions?.fields.force_type).toMatchObject({
    words: { Takedown: 'takedown' },
  })
  expect(yamlOf(draft)).not.toContain('No takedown: takedown')
})

test('that stand in few records are counted and not written, as they may be names', async () => {
  const text = `${file('Case No,Incident Date,Type of Force', '1,3/14/2024,Takedown')}2,3/14/2024,Zoe Quillfeather\n`
  const draft = await draftFor(standard, text)
  expect(yamlOf(draft)).not.toContain('Zoe')
  expect(yamlOf(draft)).toContain('1 further value in few records is not written here.')
})

test('that are written like names are not written down, however often they stand', async () => {
  const draft = await draftFor(
    standard,
    file(
      'Case No,Incident Date,Type of Force',
      '1,3/14/2024,Takedown',
      '2,3/14/2024,Zoe Quillfeather',
      '3,3/15/2024,Baton strike',
    ),
  )
  expect(yamlOf(draft)).not.toContain('Zoe')
})

test('of a race beside Hispanic origin are both, and of one without it the race alone', async () => {
  const draft = await draftFor(
    standard,
    file(
      'Case No,Incident Date,Subject Race,Type of Force',
      '1,3/14/2024,White Hispanic,Takedown',
      '2,3/14/2024,White Non-Hispanic,Takedown',
      '3,3/14/2024,"Black, Non-Hispanic",Takedown',
      '4,3/14/2024,Asian and Pacific Islander,Takedown',
    ),
  )
  expect(draft.mapping.tables?.force_subjects?.fields.race).toMatchObject({
    words: {
      'White Hispanic': { codes: ['hispanic_latino', 'white'], relation: 'exact' },
      'White Non-Hispanic': 'white',
      'Black, Non-Hispanic': 'black',
      'Asian and Pacific Islander': 'asian_pacific_islander',
    },
  })
})

test('letters are read together: as the list of somebody who publishes all of them', async () => {
  const raceOf = async (...letters: readonly string[]) => {
    const records = letters.map((letter, at) => `${at},3/14/2024,${letter},Takedown`)
    const draft = await draftFor(
      standard,
      file('Case No,Incident Date,Subject Race,Type of Force', ...records),
    )
    return draft.mapping.tables?.force_subjects?.fields.race
  }
  expect(await raceOf('W', 'B', 'H', 'A', 'N', 'O', 'U')).toMatchObject({
    words: { H: 'hispanic_latino', A: 'asian', N: 'american_indian_alaska_native', U: { said: 'unknown' } },
  })
  // No list has a Q, so that nobody can say whose letters these are.
  expect(await raceOf('W', 'B', 'H', 'Q')).not.toMatchObject({ words: { H: 'hispanic_latino' } })
})
