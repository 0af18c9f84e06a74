/** A small standard of a lending library and a report about a file of its loans, for tests of words. */
import type { Report, Rule, RuleResult, Standard } from '@police-data/model'

const since = '0.1.0'

const rule = (id: string, title: string, more: Partial<Rule>): Rule => ({
  id,
  title,
  definition: title,
  since,
  table: 'loans',
  level: 'must',
  check: { kind: 'in-code-list', field: 'genre' },
  message: title,
  rationale: 'Readers count by it.',
  fix: { where: 'once', how: 'Say in the mapping which code this word means.' },
  examples: {
    valid: [{ note: 'a code', rows: { loans: [{ genre: 'poetry' }] } }],
    invalid: [{ note: 'a word', rows: { loans: [{ genre: 'Poems' }] } }],
  },
  origin: 'derived',
  scope: 'cell',
  fields: ['genre'],
  sentence: '“Genre” is a code of the list “Genre”.',
  expression: null,
  ...more,
})

const field = { definition: 'D', since, level: 'must', sensitivity: 'open' } as const

export const library: Standard = {
  id: 'library',
  title: 'Library Standard',
  version: '0.1.0',
  definition: 'What is lent.',
  families: [{ id: 'lending', title: 'Lending', definition: 'Loans of books.', tables: ['loans'] }],
  givens: {},
  sources: {
    'ifla-2011': {
      id: 'ifla-2011',
      title: 'Guidelines',
      publisher: 'IFLA',
      date: '2011',
      url: 'https://ifla.org/g',
    },
  },
  schemes: {},
  crosswalks: {},
  universes: {},
  questions: {},
  measures: {},
  countingRules: {},
  terms: {},
  codeLists: {
    genre: {
      id: 'genre',
      title: 'Genre',
      definition: 'What kind of book it is.',
      since,
      open: false,
      codes: {
        poetry: {
          title: 'Poetry',
          definition: 'Verse.',
          includes: ['epics'],
          excludes: ['song books'],
          aliases: ['Poems'],
          sources: [{ source: 'ifla-2011', locator: 'p. 3', quote: 'Verse is apart.' }],
          since,
        },
        drama: { title: 'Drama', definition: 'Plays.', since },
        verse_or_drama: {
          title: 'Verse or drama',
          definition: 'One of both.',
          of: ['poetry', 'drama'],
          since,
        },
      },
    },
  },
  tables: {
    loans: {
      id: 'loans',
      title: 'Loans',
      definition: 'Books that were lent.',
      since,
      record: 'loan',
      grain: 'one loan of one book',
      key: ['loan_id'],
      family: 'lending',
      fields: {
        loan_id: { ...field, id: 'loan_id', title: 'Loan number', type: 'text', examples: ['L-1'] },
        genre: { ...field, id: 'genre', title: 'Genre', type: 'code', list: 'genre', examples: ['poetry'] },
        lent_on: { ...field, id: 'lent_on', title: 'Lent on', type: 'date', examples: ['2024-03-09'] },
        due_on: { ...field, id: 'due_on', title: 'Due on', type: 'date', examples: ['2024-04-09'] },
      },
    },
  },
  rules: {
    'loans.genre.in-code-list': rule('loans.genre.in-code-list', 'Genre is not a code of the list', {}),
    'due-before-lent': rule('due-before-lent', 'A loan is due before it was made', {
      origin: 'written',
      scope: 'row',
      fields: ['due_on', 'lent_on'],
      check: { kind: 'ordered', fields: ['lent_on', 'due_on'] },
      message: 'Due on {due_on}, lent on {lent_on}.',
      fix: { where: 'record', how: 'Look the loan up.' },
    }),
    'unmapped-columns': rule('unmapped-columns', 'Columns are not mapped', {
      level: 'should',
      scope: 'source',
      fields: [],
      check: { kind: 'source', test: 'unmapped-columns' },
    }),
    'midnight-too-often': rule('midnight-too-often', 'Too many loans are at midnight', {
      level: 'should',
      scope: 'table',
    }),
  },
}

const failed: RuleResult = {
  rule: 'loans.genre.in-code-list',
  level: 'must',
  table: 'loans',
  field: 'genre',
  outcome: 'failed',
  count: 1204,
  groups: [
    {
      value: 'Poems',
      count: 1117,
      suggestion: { value: 'poetry', because: 'alias' },
      samples: [2, 5, 9, 11, 14].map((row) => ({ row, column: 'C', name: 'Kind' })),
    },
    {
      value: 'Dramma',
      count: 87,
      suggestion: { value: 'drama', because: 'spelling' },
      samples: [{ row: 40, column: 'C', name: 'Kind' }],
    },
  ],
}

export const report: Report = {
  form: 'pds-report/0',
  run: { checker: '0.1.0' },
  standard: { id: 'library', version: '0.1.0' },
  mapping: { path: 'mapping.yaml', sha256: 'a', agency: 'Millbrook Library' },
  verdict: 'does-not-conform',
  totals: { must: 1205, should: 1, may: 0 },
  required: { fields: 4, filled: 4, answered: 3, unchecked: 0 },
  steps: [],
  sources: [
    {
      path: 'loans.csv',
      bytes: 90_000,
      sha256: 'b',
      encoding: 'windows-1252',
      delimiter: ',',
      rows: 4812,
      columns: 5,
      notes: ['A byte order mark was skipped.'],
    },
  ],
  records: { in: 4812, mapped: 4800, aside: 0, refused: 2, blank: 10 },
  tables: [{ table: 'loans', rows: 4800 }],
  columns: [
    { column: 'A', name: 'No', fate: 'mapped', fields: ['loans.loan_id'] },
    { column: 'B', name: 'Lent', fate: 'mapped', fields: ['loans.lent_on'] },
    { column: 'C', name: 'Kind', fate: 'mapped', fields: ['loans.genre'] },
    { column: 'D', name: 'Due', fate: 'mapped', fields: ['loans.due_on'] },
    { column: 'E', name: 'Notes', fate: 'unmapped', fields: [] },
  ],
  fields: [],
  codes: [],
  rules: [
    failed,
    {
      rule: 'due-before-lent',
      level: 'must',
      table: 'loans',
      field: 'due_on',
      outcome: 'failed',
      count: 1,
      groups: [
        {
          count: 1,
          args: { due_on: '2024-01-01', lent_on: '2024-03-09' },
          samples: [{ row: 311, column: 'D', name: 'Due', key: 'L-9' }],
        },
      ],
    },
    {
      rule: 'unmapped-columns',
      level: 'should',
      outcome: 'failed',
      count: 1,
      groups: [{ value: 'Notes', count: 1, samples: [{ row: 1, column: 'E', name: 'Notes' }] }],
    },
    {
      rule: 'midnight-too-often',
      level: 'should',
      outcome: 'not-run',
      because: 'The file has no column for Time.',
      count: 0,
      groups: [],
    },
  ],
}
