import fc from 'fast-check'
import { expect, test } from 'vitest'
import { zoneMover } from './zone.ts'

const move = (from: string, to: string, date: string, time: string) =>
  zoneMover({ from, to })?.({ date, time })

test.each([
  ['UTC', 'Europe/London', '2021-09-30', '23:10', '2021-10-01', '00:10'],
  ['UTC', 'Europe/London', '2021-12-30', '23:10', '2021-12-30', '23:10'],
  ['UTC', 'America/Chicago', '2024-01-01', '03:00', '2023-12-31', '21:00'],
  ['America/Chicago', 'UTC', '2024-07-04', '22:30', '2024-07-05', '03:30'],
  ['Asia/Kolkata', 'America/St_Johns', '2024-07-04', '00:00', '2024-07-03', '16:00'],
])('%s to %s: %s %s is %s %s', (from, to, date, time, day, hour) => {
  expect(move(from, to, date, time)).toEqual({ date: day, time: hour })
})

test('the hours around a change of the clock', () => {
  expect(move('UTC', 'Europe/London', '2021-03-28', '00:59')).toEqual({ date: '2021-03-28', time: '00:59' })
  expect(move('UTC', 'Europe/London', '2021-03-28', '01:00')).toEqual({ date: '2021-03-28', time: '02:00' })
  expect(move('UTC', 'Europe/London', '2021-10-31', '00:59')).toEqual({ date: '2021-10-31', time: '01:59' })
  expect(move('UTC', 'Europe/London', '2021-10-31', '01:00')).toEqual({ date: '2021-10-31', time: '01:00' })
})

test('a zone that nobody knows', () => {
  expect(zoneMover({ from: 'UTC', to: 'Europe/Nowhere' })).toBeNull()
})

test('without a date or a time nothing is moved', () => {
  const mover = zoneMover({ from: 'UTC', to: 'Asia/Tokyo' })
  expect(mover?.({ date: '2024-01-01', time: null })).toEqual({ date: '2024-01-01', time: null })
})

test('from UTC and back again is the same moment, but in the hour that comes twice', () => {
  const there = zoneMover({ from: 'UTC', to: 'America/New_York' })
  const back = zoneMover({ from: 'America/New_York', to: 'UTC' })
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1990-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }),
      (instant) => {
        const [date = '', time = ''] = instant.toISOString().split('T')
        const moment = { date, time: time.slice(0, 5) }
        const local = there?.(moment)
        const twice = there?.(shifted(moment, 60))
        fc.pre(local !== undefined && JSON.stringify(local) !== JSON.stringify(twice))
        const before = there?.(shifted(moment, -60))
        fc.pre(JSON.stringify(local) !== JSON.stringify(before))
        expect(local === undefined ? undefined : back?.(local)).toEqual(moment)
      },
    ),
  )
})

function shifted({ date, time }: { date: string; time: string }, minutes: number) {
  const [day = '', clock = ''] = new Date(Date.parse(`${date}T${time}Z`) + minutes * 60_000)
    .toISOString()
    .split('T')
  return { date: day, time: clock.slice(0, 5) }
}
