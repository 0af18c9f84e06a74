/** The columns of a file as a mapping names them, its own and those that other files lend it, and what becomes of each. */
import { columnLetter } from '../report/address.js'
import { didYouMean } from './complain.js'
import { placesOf } from './plan.js'
/** How a mapping names each column of a header: `Race (2)`, `(column D)`. */
export const columnNames = (header) => {
  const names = header.map((name) => name.trim())
  return names.map((name, place) => {
    if (name === '') return `(column ${columnLetter(place)})`
    const same = names.flatMap((one, at) => (one === name ? [at] : []))
    return same.length === 1 ? name : `${name} (${same.indexOf(place) + 1})`
  })
}
export class Columns {
  /** As the file writes them, without spaces round them; lent ones with the name of their file. */
  names
  own
  borrowed
  complain
  shared
  constructor(
    header,
    complain,
    borrowed = [],
    shared = { stands: new Map(), takers: new Map(), asked: new Set() },
  ) {
    this.own = header.length
    this.borrowed = borrowed
    this.names = [
      ...header.map((name) => name.trim()),
      ...borrowed.map(({ lender, place, from }) => `${from}.${lender.names[place] ?? ''}`),
    ]
    this.complain = complain
    this.shared = shared
  }
  /** The same columns, some of which also go by another name; by their places. */
  with(stands) {
    const { own, names, complain, borrowed, shared } = this
    return new Columns(names.slice(0, own), complain, borrowed, { ...shared, stands })
  }
  /** The place of a column; 0 and a Problem when the file has none, or several, of that name. */
  place(name, steps) {
    const stood = this.shared.stands.get(name)
    if (stood !== undefined) return stood
    const wanted = name.trim()
    const places = this.names.flatMap((one, place) => (one === wanted ? [place] : []))
    const [place, second] = places
    if (place !== undefined && second === undefined) return place
    if (place !== undefined) {
      const ways = places.map((_, at) => `“${wanted} (${at + 1})”`).join(', ')
      this.complain(
        steps,
        'column-twice',
        `The file has several columns “${wanted}”.`,
        `Say which: ${ways}, from the left.`,
      )
      return place
    }
    const counted = this.counted(wanted)
    if (counted !== undefined) return counted
    this.complain(
      steps,
      'column-unknown',
      `The file has no column “${wanted}”.`,
      didYouMean(wanted, this.names) ?? `Columns: ${this.names.filter((one) => one !== '').join(', ')}.`,
    )
    return 0
  }
  /** `Race (2)` is the second column called Race, `(column D)` one without a name. */
  counted(wanted) {
    const [, name, count] = /^(.*) \((\d+)\)$/su.exec(wanted) ?? []
    if (name !== undefined)
      return this.names.flatMap((one, place) => (one === name ? [place] : []))[Number(count) - 1]
    const [, letter] = /^\(column ([A-Z]{1,3})\)$/u.exec(wanted) ?? []
    if (letter === undefined) return undefined
    const place = this.names.findIndex((_, at) => columnLetter(at) === letter)
    return place < 0 ? undefined : place
  }
  /** Notes which fields take which columns, also at the files that lend theirs. */
  take({ table, contributions }) {
    for (const { fields, asks, split } of contributions) {
      for (const { field, origin } of fields) {
        for (const place of placesOf(origin)) this.takeOne(place, `${table.id}.${field.id}`)
      }
      for (const place of [...asks, ...(split?.columns ?? [])]) this.ask(place)
    }
  }
  takeOne(place, by) {
    const { takers } = this.shared
    takers.set(place, (takers.get(place) ?? new Set()).add(by))
    const lent = this.borrowed[place - this.own]
    lent?.lender.takeOne(lent.place, by)
  }
  /** Notes that a column is looked at, though no field takes it. */
  ask(place) {
    this.shared.asked.add(place)
    const lent = this.borrowed[place - this.own]
    lent?.lender.ask(lent.place)
  }
  /** Of the file's own columns; once everything is taken. */
  fates(dropped, steps) {
    const reasons = new Map()
    for (const [name, because] of Object.entries(dropped)) {
      const place = this.place(name, [...steps, name])
      reasons.set(place, because)
      const fields = [...(this.shared.takers.get(place) ?? [])]
      if (fields.length > 0 && this.names[place] === name.trim()) {
        this.complain(
          [...steps, name],
          'column-dropped-and-taken',
          `“${name}” is dropped here and taken by ${fields.join(', ')}.`,
        )
      }
    }
    return this.names.slice(0, this.own).map((name, place) => {
      const fields = [...(this.shared.takers.get(place) ?? [])]
      const because = reasons.get(place)
      if (fields.length > 0 || (this.shared.asked.has(place) && because === undefined))
        return { name, fate: 'mapped', fields }
      return because === undefined
        ? { name, fate: 'unmapped', fields, because: 'The mapping does not mention this column.' }
        : { name, fate: 'dropped', fields, because }
    })
  }
}
//# sourceMappingURL=columns.js.map
