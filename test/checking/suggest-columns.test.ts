/** Two columns of one matter fill its field together, unless they speak of different people; of two copies the cleaned one is taken. */
import type { Standard } from '@police-data/model'
import { beforeAll, expect, test } from 'vitest'
import { publishedStandard } from '../shared/agencies.ts'
import { draftFor, file } from '../shared/drafting.ts'

let standard: Standard
beforeAll(async () => {
  standard = await publishedStandard()
})

test('a yes or no beside what says of which kind is read where that is empty', async () => {
  const draft = await draftFor(
    standard,
    file(
      'Case No,Incident Date,Type of Force,Subject Injury Type,Subject Injured',
      '1,3/14/2024,Takedown,Minor injury,Yes',
      '2,3/15/2024,Takedown,,No',
    ),
  )
  expect(draft.mapping.tables?.force_subjects?.fields.injury_level).toMatchObject({
    first: [{ column: 'Subject Injury Type' }, { column: 'Subject Injured', words: { No: 'none' } }],
  })
})

test('a second column that lists what the field takes several of is read beside the first', async () => {
  const draft = await draftFor(
    standard,
    file(
      'Case No,Incident Date,Type of Force,Subject Resistance,Subject Actions',
      '1,3/14/2024,Takedown,Passive resistance,Fled on foot',
      '2,3/15/2024,Takedown,Verbal resistance,Biting',
      '3,3/15/2024,Takedown,Verbal resistance,Spitting',
      '4,3/15/2024,Takedown,Verbal resistance,Going limp',
      '5,3/15/2024,Takedown,Verbal resistance,Argumentative',
    ),
  )
  expect(draft.mapping.tables?.force_subjects?.fields.resistance).toMatchObject({
    union: [{ column: 'Subject Resistance' }, { column: 'Subject Actions' }],
  })
})

test('a word of another matter is read for that, and the other words of its column are not', async () => {
  const draft = await draftFor(
    standard,
    file(
      'Case No,Incident Date,Subject Race,Subject Weapon',
      '1,3/14/2024,Black,Knife',
      '2,3/15/2024,White,Handgun',
      '3,3/15/2024,White,Unarmed',
    ),
    { path: 'officer-involved-shootings.csv' },
  )
  const { fields = {} } = draft.mapping.tables?.shooting_subjects ?? {}
  expect(fields.weapon).toMatchObject({ column: 'Subject Weapon', words: { Knife: 'knife_edged' } })
  expect(fields.armed_status).toEqual({
    column: 'Subject Weapon',
    words: { Unarmed: 'unarmed' },
    otherwise: 'not_recorded',
  })
})

test('a column that says race and gender in one breath fills both', async () => {
  const draft = await draftFor(
    standard,
    file(
      'Case No,Incident Date,Subject Race/Sex,Type of Force',
      '1,3/14/2024,White Male,Takedown',
      '2,3/14/2024,Black Female,Takedown',
    ),
  )
  const { fields = {} } = draft.mapping.tables?.force_subjects ?? {}
  expect(fields.race).toMatchObject({ words: { 'White Male': 'white', 'Black Female': 'black' } })
  expect(fields.gender).toMatchObject({ words: { 'White Male': 'man', 'Black Female': 'woman' } })
})

test('a column of the officer says nothing of the person stopped', async () => {
  const draft = await draftFor(
    standard,
    file('Stop ID,Stop Date,Subject Race,Officer Race', '1,3/14/2024,Black,White', '2,3/15/2024,White,Black'),
    { path: 'stops.csv' },
  )
  expect(draft.mapping.tables?.stops?.fields.race).toMatchObject({ column: 'Subject Race' })
})

test('a column that was cleaned up comes before the one that it was made from', async () => {
  const draft = await draftFor(
    standard,
    file(
      'Case No,Incident Date,Type of Force,location,location_recode',
      '1,3/14/2024,Takedown,Street,Street',
      '2,3/15/2024,Takedown,Park,Park',
      '3,3/15/2024,Takedown,Hospital,Hospital',
      '4,3/15/2024,Takedown,School,School',
    ),
  )
  expect(draft.mapping.tables?.force_incidents?.fields.setting).toMatchObject({ column: 'location_recode' })
})

test('minus one is a yes, as Microsoft Access writes it', async () => {
  const draft = await draftFor(
    standard,
    file(
      'Case No,Incident Date,Type of Force,Subject Injured',
      '1,3/14/2024,Takedown,-1',
      '2,3/15/2024,Takedown,0',
    ),
  )
  expect(draft.mapping.tables?.force_subjects?.fields.injury_level).toMatchObject({
    words: { '-1': 'injured', '0': 'none' },
  })
})

test('twelve kinds of one list tell the field, though half of the cells are of another matter', async () => {
  const kinds =
    'Takedown,Kick,Punch,Handcuffing,Baton strike,Pepper spray,Canine bite,Armbar,Firearm discharged,Drive stun,Push,Verbal commands,Escort hold'
  const draft = await draftFor(
    standard,
    file(
      'Case No,Incident Date,Thing',
      ...kinds.split(',').map((kind, at) => `${at},3/14/2024,${kind}`),
      ...Array.from({ length: 11 }, (_, at) => `A${at},3/14/2024,Gizmo ${String.fromCharCode(65 + at)}`),
    ),
  )
  expect(draft.mapping.tables?.force_actions?.fields.force_type).toMatchObject({ column: 'Thing' })
})

test('a column of kinds is not given up for one that says yes to one of them', async () => {
  const draft = await draftFor(
    standard,
    file(
      'Stop ID,Date,Type of search,Removal of more than just outer clothing',
      '1,2024-03-14,Person search,True',
      '2,2024-03-15,Person search,False',
      '3,2024-03-15,Vehicle search,False',
    ),
    { path: 'stops.csv' },
  )
  expect(draft.mapping.tables?.stop_searches?.fields.search_type).toMatchObject({ column: 'Type of search' })
  expect(draft.mapping.tables?.stop_searches?.repeat).toBeUndefined()
})
