/** What random cells hold, type by type: good values close together, and bad ones of every sort seen in files. */
import type { FieldType } from '@police-data/model'

/** Text that has to come through every quoting, folding and encoding unchanged. */
export const ODD_TEXTS: readonly string[] = [
  "O'Brien",
  '"quoted"',
  `it's "both"`,
  "'); DROP TABLE loans; --",
  'Zoë',
  'Zoe\u0308',
  '𝒳 marks the spot',
  'İstanbul',
  'straße',
  '  padded  ',
  'two\nlines',
  'tab\there',
  '%_\\',
  '\\n',
  'NULL',
  'null',
  'Unknown',
  'not recorded',
  '0',
  'true',
  '-',
  'a;b',
  'a,b',
  '読書',
  'x'.repeat(300),
]

/** Values that read as the type, many of them on an edge. */
export const GOOD: Readonly<Record<Exclude<FieldType, 'code' | 'date'>, readonly string[]>> = {
  text: ['10', '17', 'Friends of the Comma', '88231', '30112004501', '17-Oct', '3.01E+10', '2', '1'],
  integer: ['0', '0', '1', '2', '3', '4', '5', '8', '11', '12', '17', '18', '34', '66', '67', '80', '120'],
  number: ['0', '0.0000001', '0.1', '0.3', '0.5', '1', '2', '2.25', '3', '12.000000001', '29.95', '100'],
  boolean: ['true', 'false'],
  time: ['00:00', '07:59', '08:00', '09:30', '12:00', '16:00', '17:05', '17:30', '20:30', '20:31', '23:59'],
}

/** Real days far from all others. */
export const FAR_DATES: readonly string[] = ['0001-01-01', '0999-12-31', '9999-12-31']
export const EDGE_DATES: readonly string[] = [
  '1911-01-01',
  '1990-01-01',
  '2000-02-29',
  '2100-02-28',
  '2020-02-29',
]

/** Texts that do not read as the type, or break its bounds. */
export const BAD: Readonly<Record<FieldType, readonly string[]>> = {
  text: ['!', 'North', 'no', '01', '100', 'Norðurá', ' north', 'north '],
  code: ['no_such_code', 'Book', 'BOOK', ' book', 'book ', 'klingon', "o'book", 'Español', 'otherwise'],
  integer: [
    ...['twelve', '1.0', '+3', '007', '1e3', ' 5', '5 ', '-1', '-0', '121', '1001', '٣', '0x10', ''],
    ...['999999999999999', '9999999999999999', '-999999999999999'],
  ],
  number: [
    ...['1,5', '.5', '5.', '1e3', 'NaN', 'Infinity', '0.1234567891', '-0.0', '-1.5', '€3', '1 000'],
    ...['123456789012345.123456789', '0.100000001', '999999999999999.999999999'],
  ],
  boolean: ['TRUE', 'True', '1', 'yes', 't', 'truefalse'],
  date: [
    ...['2021-02-29', '2021-13-01', '2021-00-10', '2021-3-9', '09.03.2021', '0000-01-01', '1910-12-31'],
    ...[
      '21-03-09',
      '2021-03-09T00:00',
      '2100-02-29',
      '10000-01-01',
      'last Tuesday',
      '2021-04-31',
      '2021-03-00',
    ],
  ],
  time: ['24:00', '7:05', '17:60', '17:05:00', '5 pm', '1705', '１７:０５'],
}

/** Cells of several values that are no clean list, or hold what their list lacks. */
export const BAD_LISTS: readonly ((codes: readonly string[]) => string)[] = [
  ([a, b]) => `${a};;${b}`,
  ([a, b]) => `${a}; ${b}`,
  ([a, b]) => `${a};${b}\t`,
  ([a]) => `${a};${a}`,
  ([a]) => `${a};unknown`,
  ([a]) => `withheld;${a}`,
  ([a]) => `${a};`,
  () => ';',
  () => ' ',
  ([a, b]) => `${a},${b}`,
  ([a]) => `${a};klingon`,
  () => 'klingon',
  ([a]) => `it's;${a};"q"`,
]
