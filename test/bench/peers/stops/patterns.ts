/** How dates, times and non-answers are written, as patterns for JSON Schema, and what is no answer at all. */

export const NON_ANSWERS = ['not_recorded', 'unknown', 'not_applicable', 'withheld', 'pending']

export const SPREADSHEET_ERRORS = [
  ...['#N/A', '#REF!', '#NAME?', '#VALUE!', '#DIV/0!', '#NUM!', '#NULL!', '#GETTING_DATA'],
]
export const WORDS_FOR_NOTHING = [
  ...['NULL', 'Null', 'null', 'N/A', 'n/a', 'None', 'NONE', 'none', 'Unknown', 'UNKNOWN', '-', '--', '.'],
]

const SAID = NON_ANSWERS.join('|')

const DAY =
  '(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8])'
const LEAP = '(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29'

export const NON_ANSWER = `^(?:${SAID})$`
export const DATE_PATTERN = `^(?:(?!0000)[0-9]{4}-(?:${DAY})|${LEAP}|${SAID})$`
export const TIME_PATTERN = `^(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|${SAID})$`
