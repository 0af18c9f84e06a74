/** The columns of a file as a mapping names them, and what becomes of each. */
import { type Complain, didYouMean, type Steps } from './complain.ts'
import type { Fate, TablePlan } from './plan.ts'

export class Columns {
  private readonly names: readonly string[]
  private readonly complain: Complain

  constructor(header: readonly string[], complain: Complain) {
    this.names = header.map((name) => name.trim())
    this.complain = complain
  }

  /** The place of a column; 0 and a Problem when the file has none, or several, of that name. */
  place(name: string, steps: Steps): number {
    const place = this.names.indexOf(name.trim())
    if (place < 0) {
      this.complain(
        steps,
        'column-unknown',
        `The file has no column “${name}”.`,
        didYouMean(name, this.names) ?? `Columns: ${this.names.join(', ')}.`,
      )
      return 0
    }
    if (this.names.indexOf(name.trim(), place + 1) >= 0) {
      this.complain(
        steps,
        'column-twice',
        `The file has several columns “${name}”.`,
        'Give them different names.',
      )
    }
    return place
  }

  fates(dropped: Readonly<Record<string, string>>, tables: readonly TablePlan[]): readonly Fate[] {
    const takers = this.names.map(() => new Set<string>())
    for (const { table, contributions } of tables) {
      for (const { fields } of contributions) {
        for (const { field, origin } of fields) {
          const from =
            origin.kind === 'column' ? [origin.column] : origin.kind === 'numbered' ? origin.columns : []
          for (const place of from) takers[place]?.add(`${table.id}.${field.id}`)
        }
      }
    }
    const asked = new Set(
      tables.flatMap(({ contributions }) =>
        contributions.flatMap(({ asks, split }) => [...asks, ...(split?.columns ?? [])]),
      ),
    )
    for (const name of Object.keys(dropped)) {
      const place = this.place(name, ['dropped', name])
      const fields = [...(takers[place] ?? [])]
      if (fields.length > 0 && this.names[place] === name.trim()) {
        this.complain(
          ['dropped', name],
          'column-dropped-and-taken',
          `“${name}” is dropped here and taken by ${fields.join(', ')}.`,
        )
      }
    }
    return this.names.map((name, place) => {
      const fields = [...(takers[place] ?? [])]
      const because = dropped[name]
      if (fields.length > 0 || (asked.has(place) && because === undefined))
        return { name, fate: 'mapped', fields }
      return because === undefined
        ? { name, fate: 'unmapped', fields, because: 'The mapping does not mention this column.' }
        : { name, fate: 'dropped', fields, because }
    })
  }
}
