/** A draft takes what it can show a reason for, leaves open what only the agency knows, and is a mapping that works. */
import { decided } from '@police-data/checker'
import { Mapping, readYaml, type Standard } from '@police-data/model'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { publishedStandard } from '../shared/agencies.ts'
import { problemsOn, reportOn } from '../shared/checking.ts'
import { AGENCY, draftFor, file, HEADER, RECORDS, suggestFor, yamlOf } from '../shared/drafting.ts'

let standard: Standard
beforeAll(async () => {
  standard = await publishedStandard()
})

const fields = (draft: Awaited<ReturnType<typeof draftFor>>) =>
  Object.fromEntries(
    draft.tables.flatMap(({ table, fields: some }) =>
      some.map(({ field, columns, confidence }) => [
        `${table.id}.${field.id}`,
        `${columns.join(' ')}: ${confidence}`,
      ]),
    ),
  )

describe('columns', () => {
  test('are taken by their names and by what stands in them', async () => {
    const draft = await draftFor(standard, file(HEADER, ...RECORDS))
    expect(draft.family.id).toBe('force')
    expect(fields(draft)).toMatchObject({
      'force_incidents.incident_id': 'Case No: sure',
      'force_incidents.occurred_date': 'Occurred Date: sure',
      'force_subjects.race': 'Subject Race: sure',
      'force_subjects.gender': 'Subject Sex: sure',
      'force_officers.race': 'Officer Race: sure',
      'force_actions.force_type': expect.stringMatching(/^Type of Force/u),
    })
  })

  test('one that may tell who somebody is is never taken', async () => {
    const draft = await draftFor(standard, file(HEADER, ...RECORDS))
    expect(draft.dropped['Officer Name']).toBe('It may tell who somebody is, and no field takes it.')
  })

  test('a day above 12 decides which way a date is written; without one the draft says so', async () => {
    const moments = async (...dates: readonly string[]) => {
      const draft = await draftFor(
        standard,
        file('Case No,Date of Incident,Race', ...dates.map((one, at) => `${at},${one},Black`)),
      )
      const { fields: some } = draft.tables[0]!
      return some.find(({ field }) => field.id === 'occurred_date')
    }
    expect((await moments('3/14/2024'))?.mapping).toMatchObject({ format: 'M/D/YYYY' })
    expect((await moments('14/3/2024'))?.mapping).toMatchObject({ format: 'D/M/YYYY' })
    const unsure = await moments('3/4/2024', '5/6/2024')
    expect(unsure?.confidence).toBe('look')
    expect(unsure?.reasons.join(' ')).toContain('the other way round')
    // The year first leaves no doubt.
    const iso = await moments('2024-03-04', '2024-05-06')
    expect(iso?.confidence).toBe('sure')
    expect(iso?.reasons.join(' ')).not.toContain('the other way round')
  })

  test('one that says day and hour fills both fields, unless the hour is always midnight', async () => {
    const taken = async (hour: string) =>
      Object.keys(
        fields(
          await draftFor(standard, file('Case No,Incident Date,Subject Race', `1,3/14/2024 ${hour},Black`)),
        ),
      )
    expect(await taken('13:05')).toContain('force_incidents.occurred_time')
    expect(await taken('0:00')).not.toContain('force_incidents.occurred_time')
  })

  test('those that stand several times give several rows', async () => {
    const draft = await draftFor(
      standard,
      file(
        'Case No,Incident Date,Subject Race,ForceType1,ForceType2',
        '1,3/14/2024,Black,Takedown,Baton strike',
        '2,3/15/2024,White,Takedown,',
      ),
    )
    expect(draft.mapping.tables?.force_actions?.repeat).toEqual([
      { with: { ForceType: 'ForceType1' }, when: { column: 'ForceType', filled: true } },
      { with: { ForceType: 'ForceType2' }, when: { column: 'ForceType', filled: true } },
    ])
  })

  test('cells that list several are split', async () => {
    const draft = await draftFor(
      standard,
      file(
        'Case No,Incident Date,Type of Force',
        '1,3/14/2024,Takedown; Baton strike',
        '2,3/15/2024,Takedown',
        '3,3/15/2024,Dog bite; Pepper spray',
      ),
    )
    expect(draft.mapping.tables?.force_actions?.split).toEqual({ columns: ['Type of Force'], by: ';' })
  })

  test('one that asks yes or no for a code of a list says that code', async () => {
    const draft = await draftFor(
      standard,
      file(
        'Stop ID,Stop Date,Subject Race,Subject Sex,FriskFlag,Search Vehicle,Stop Result',
        '1,3/14/2024,Black,M,Y,N,Arrest',
        '2,3/15/2024,White,F,N,Y,Warning',
      ),
      { path: 'stops.csv' },
    )
    expect(draft.mapping.tables?.stop_searches?.repeat).toEqual([
      {
        when: { column: 'FriskFlag', is: ['Y'] },
        fields: { search_type: { column: 'FriskFlag', words: { Y: 'frisk' } } },
      },
      {
        when: { column: 'Search Vehicle', is: ['Y'] },
        fields: { search_type: { column: 'Search Vehicle', words: { Y: 'vehicle' } } },
      },
    ])
    expect(yamlOf(draft)).toMatch(/FriskFlag: \w+\. The cells say yes or no/u)
  })

  test('of Hispanic origin beside race fills the same field', async () => {
    const draft = await draftFor(
      standard,
      file(
        'Case No,Incident Date,Type of Force,Subject Race,Subject Ethnicity',
        '1,3/14/2024,Takedown,Black,Not Hispanic',
        '2,3/15/2024,Takedown,White,Hispanic',
      ),
    )
    expect(draft.mapping.tables?.force_subjects?.fields.race).toMatchObject({
      union: [
        { column: 'Subject Race', words: { Black: 'black', White: 'white' } },
        {
          column: 'Subject Ethnicity',
          words: { Hispanic: 'hispanic_latino', 'Not Hispanic': { said: 'unknown' } },
        },
      ],
    })
  })

  test('of when somebody worked on the data is no day of the event, the day of the report may be', async () => {
    const dated = async (name: string) =>
      fields(await draftFor(standard, file(`Case No,${name},Type of Force`, '1,3/14/2024,Takedown')))
    expect(await dated('Insert Date')).not.toHaveProperty(['force_incidents.occurred_date'])
    expect(await dated('Created')).not.toHaveProperty(['force_incidents.occurred_date'])
    expect(await dated('Reported Date (month/day/year)')).toHaveProperty(['force_incidents.reported_date'])
    expect(await dated('Date of Incident (month/day/year)')).toHaveProperty(['force_incidents.occurred_date'])
  })

  test('of whom they speak where no name says so, the name of the file may tell', async () => {
    const text = file('CR ID,Race,Gender,Final Finding', '1,Black,M,Sustained', '2,White,F,Unfounded')
    const taken = async (path: string) => fields(await draftFor(standard, text, { path }))
    expect(await taken('complaints-accused.csv')).toHaveProperty(['complaint_officers.race'])
    expect(await taken('complaints.csv')).toHaveProperty(['complainants.race'])
  })

  test('of wide classes gives way to one that tells kinds apart', async () => {
    const draft = await draftFor(
      standard,
      file(
        'Case No,Incident Date,Type of Force,Weapon or Tool Used',
        '1,3/14/2024,Physical force,Punch',
        '2,3/14/2024,Taser,Drive stun',
        '3,3/14/2024,Canine,Dog bite',
        '4,3/14/2024,Physical force,Takedown',
      ),
    )
    expect(fields(draft)['force_actions.force_type']).toMatch(/^Weapon or Tool Used/u)
  })

  test('a number of a person is none of the incident', async () => {
    const draft = await draftFor(
      standard,
      file('Subject ID,Case ID,Incident Date,Type of Force', '7,1,3/14/2024,Takedown'),
    )
    expect(fields(draft)['force_incidents.incident_id']).toMatch(/^Case ID/u)
    const reports = await draftFor(
      standard,
      file('UOF ID,Event No,Incident Date,Type of Force', '7,1,3/14/2024,Takedown'),
    )
    expect(fields(reports)['force_incidents.incident_id']).toMatch(/^Event No/u)
  })

  test('a file that is like nothing has no draft', async () => {
    expect((await suggestFor(standard, 'zx,qy\n1,2\n', { path: 'a.csv' })).kind).toBe('unlike')
  })
})

describe('the unit of a record', () => {
  test('is told by how often the number of the incident stands', async () => {
    const several = await draftFor(
      standard,
      ['Case No,Incident Date,Subject Race', '1,3/14/2024,Black', '1,3/14/2024,White', ''].join('\n'),
    )
    expect(several.notes[0]).toContain('several records are one force incident')
    const none = await draftFor(
      standard,
      file('Incident Date,Subject Race,Type of Force', '3/14/2024,Black,Takedown'),
    )
    expect(none.notes[0]).toContain('No column names the force incident')
  })

  test('where each stands beside each, the draft says so', async () => {
    const records = ['White', 'Black'].flatMap((subject) =>
      ['30', '40'].map((age) => `1,3/14/2024,${subject},${age}`),
    )
    const draft = await draftFor(
      standard,
      ['Case No,Incident Date,Subject Race,Officer Age', ...records, ''].join('\n'),
    )
    expect(draft.notes.join(' ')).toContain('who did what to whom is lost')
  })
})

describe('the draft', () => {
  test('is a mapping that checks its own file', async () => {
    const text = file(HEADER, ...RECORDS)
    const mapping = yamlOf(await draftFor(standard, text))
    const report = await reportOn({ standard, mapping, text })
    expect(report.records).toMatchObject({ in: 24, mapped: 24, refused: 0 })
    expect(report.columns.every(({ fate }) => fate !== 'unmapped')).toBe(true)
  })

  test('holds what was decided about it', async () => {
    const text = file(HEADER, ...RECORDS)
    const draft = await draftFor(standard, text)
    const all = draft.tables.flatMap((one) => one.fields)
    const force = all.find(({ field }) => field.id === 'force_type')!
    const race = all.find(({ table, field }) => table.id === 'force_officers' && field.id === 'race')!
    const after = decided(draft, {
      agency: { ...AGENCY, id: 'us-xx-other' },
      refused: [race],
      words: [{ field: force, word: 'Gizmo', means: 'other_force' }],
    })
    const { tables } = after.mapping
    expect(tables?.force_actions?.fields.force_type).toMatchObject({ words: { Gizmo: 'other_force' } })
    expect(tables?.force_officers?.fields.race).toBeUndefined()
    expect(tables?.force_incidents?.fields.agency_id).toEqual({ constant: 'us-xx-other' })
    expect(after.dropped['Officer Race']).toBe('No field takes it.')
    expect(await problemsOn({ standard, mapping: yamlOf(after), text })).toEqual([])
  })

  test('of any file is a mapping that fits it, or there is none', async () => {
    const names = fc.constantFrom(
      'Case No',
      'Date',
      'Race',
      'Officer Race',
      'Subject Age',
      'Force 1',
      'Force 2',
      'Force Type',
      'Sex',
      'Injured',
      '',
      'Time',
      'Officer 1 Age',
      'Officer 2 Age',
      'Reason',
    )
    const cell = fc.constantFrom(
      '',
      '1',
      '3/14/2024',
      'Black',
      'Takedown; Taser',
      'M',
      'Yes',
      'a,b',
      '13:05',
      'Taser',
      'NULL',
      '#!"',
    )
    const table = fc
      .array(names, { minLength: 1, maxLength: 8 })
      .chain((header) =>
        fc.tuple(
          fc.constant(header),
          fc.array(fc.array(cell, { minLength: header.length, maxLength: header.length }), { maxLength: 12 }),
        ),
      )
    await fc.assert(
      fc.asyncProperty(table, async ([header, records]) => {
        const text = [header, ...records]
          .map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(','))
          .join('\n')
        const suggested = await suggestFor(standard, `${text}\n`)
        if (suggested.kind !== 'draft') return
        const yaml = yamlOf(suggested.draft)
        const read = readYaml('mapping.yaml', yaml, Mapping)
        expect(read).toMatchObject({ ok: true })
        expect(await problemsOn({ standard, mapping: yaml, text: `${text}\n` })).toEqual([])
      }),
      { numRuns: 25 },
    )
  })
})
