import { isDate } from '@police-data/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dateFormat } from './date-format.ts'

const read = (format: string, text: string) => dateFormat(format)?.(text) ?? null

test('dates are read exactly as the format says', () => {
  expect(read('M/D/YYYY', '2/9/2017')?.date).toBe('2017-02-09')
  expect(read('M/D/YYYY', '02/09/2017')?.date).toBe('2017-02-09')
  expect(read('DD-MMM-YYYY', '09-Feb-2017')?.date).toBe('2017-02-09')
  expect(read('YYYY-MM-DD HH:mm', '2017-02-09 17:05')).toEqual({ date: '2017-02-09', time: '17:05' })
  expect(read('M/D/YYYY h:mm A', '2/9/2017 12:05 AM')).toEqual({ date: '2017-02-09', time: '00:05' })
})

test('years of two digits, names of months, clocks without a colon and parts of seconds are read', () => {
  expect(read('M/D/YY H:mm', '2/19/14 0:00')).toEqual({ date: '2014-02-19', time: '00:00' })
  expect(read('M/D/YY', '2/19/69')?.date).toBe('1969-02-19')
  expect(read('MMMM D, YYYY', 'September 3, 2017')?.date).toBe('2017-09-03')
  expect(read('MMMM D, YYYY', 'Sep 3, 2017')?.date).toBe('2017-09-03')
  expect(read('MMMM D, YYYY', 'Sept 3, 2017')).toBeNull()
  expect(read('Hmm', '830')?.time).toBe('08:30')
  expect(read('Hmm', '1828')?.time).toBe('18:28')
  expect(read('YYYY-MM-DD HH:mm:ss.S', '2015-06-29 09:34:00.0000000')).toEqual({
    date: '2015-06-29',
    time: '09:34',
  })
})

test('a year that was mistyped stays as it is written, to be reported', () => {
  expect(read('YYYY-MM-DD', '0217-06-29')?.date).toBe('0217-06-29')
})

test('what is not exactly of the format is not read', () => {
  for (const text of [
    '13/1/2017',
    '2/30/2019',
    '2-9-2017',
    '2/9/17',
    '2/9/2017 ',
    'x2/9/2017',
    '2/9/02017',
  ]) {
    expect(read('M/D/YYYY', text), text).toBeNull()
  }
  expect(read('HH:mm', '24:00')).toBeNull()
  expect(read('h:mm A', '13:00 PM')).toBeNull()
})

test('a format without a whole date or a clock is no format', () => {
  for (const format of ['', 'M/D', 'YYYY', 'HH', 'date', 'h:mm'])
    expect(dateFormat(format), format).toBeNull()
})

test('the characters between the parts are only themselves', () => {
  expect(read('YYYY.MM.DD', '2017x02x09')).toBeNull()
  expect(read('YYYY.MM.DD', '2017.02.09')?.date).toBe('2017-02-09')
})

test('every day of the calendar is read back, and no other', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9999 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
      (y, m, d) => {
        const pad = (number: number, width: number) => String(number).padStart(width, '0')
        const iso = `${pad(y, 4)}-${pad(m, 2)}-${pad(d, 2)}`
        expect(read('M/D/YYYY', `${m}/${d}/${pad(y, 4)}`)?.date ?? null).toBe(isDate(iso) ? iso : null)
      },
    ),
  )
})

test('a day is in the calendar exactly when the built-in calendar has it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9999 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 31 }),
      (y, m, d) => {
        const day = new Date(0)
        day.setUTCFullYear(y, m - 1, d)
        const same = day.getUTCMonth() === m - 1 && day.getUTCDate() === d
        expect(
          isDate(`${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`),
        ).toBe(same)
      },
    ),
  )
})
