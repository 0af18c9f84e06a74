/** Numbers the texts of a file, each column for itself: a police file has few distinct values. */
import { NumberList } from '../numbers/number-list.ts'
import { Texts } from '../numbers/texts.ts'
import type { Borrowed, SourceRecord } from './dataset.ts'

/** The number where a record has no cell; the empty cell comes next, and then all others. */
const NO_CELL = 0

interface Column {
  readonly texts: Texts
  readonly twins: NumberList
  /** Records of one event stand together and repeat each other. */
  last: string
  lastNumber: number
}

/** What one file lends. */
interface Lent {
  /** Those that are looked at. */
  readonly columns: readonly number[]
  /** Their numbers, by the cells of the record that lends them. */
  readonly known: WeakMap<readonly string[], Int32Array>
}

export class Lexicon {
  readonly #columns: (Column | undefined)[] = []
  #numbers = new Int32Array(0)
  /** Whose numbers stand there. */
  #cells: readonly string[] | undefined
  /** What was lent, by the column where it begins: a record lends its cells again and again. */
  readonly #lent = new Map<number, Lent>()
  readonly #lookedAt: readonly number[]
  /** Whether no text that it is given was cut from a larger one. */
  readonly #options: { readonly whole?: boolean }

  /** Of what is lent, only these columns are read. */
  constructor(lookedAt: Iterable<number>, options: { readonly whole?: boolean } = {}) {
    this.#lookedAt = [...lookedAt]
    this.#options = options
  }

  /** One for each cell, and 0 behind the last; they are good until the next record. */
  numbersOf(record: Pick<SourceRecord, 'cells' | 'own' | 'borrowed'>): Int32Array {
    const { own = record.cells, borrowed = [] } = record
    if (own !== this.#cells) {
      if (own.length > this.#numbers.length) this.#numbers = new Int32Array(own.length)
      this.#write(own, this.#numbers)
      this.#numbers.fill(NO_CELL, own.length)
    }
    this.#cells = borrowed.length === 0 ? own : undefined
    for (const one of borrowed) this.#lend(one)
    return this.#numbers
  }

  numberOf(text: string, column: number): number {
    return this.#numberOf(text, column)
  }

  /** Gives a text that is new the next number of its column; nobody asks for the number of one that is not. */
  add(text: string, column: number): void {
    const { texts } = this.#columns[column] ?? this.#open(column)
    texts.add(text)
  }

  /** How many texts of a column have numbers; the empty one has one from the start. */
  sizeOf(column: number): number {
    return (this.#columns[column] ?? this.#open(column)).texts.size
  }

  /** The texts of a column: each has the number there that lies below its number here. */
  textsOf(column: number): Texts {
    return (this.#columns[column] ?? this.#open(column)).texts
  }

  /** Texts of this column are numbered anew. */
  forget(column: number): void {
    const known = this.#columns[column]
    if (known === undefined) return
    known.texts.clear()
    known.twins.clear()
    known.last = ''
    known.lastNumber = NO_CELL + 1
  }

  textOf(column: number, number: number): string {
    return number === NO_CELL ? '' : (this.#columns[column]?.texts.textOf(number - 1) ?? '')
  }

  /** By the number of a text, the stored cell that was last made of it: another table’s is likely the same. */
  twins(column: number): NumberList {
    return this.#columns[column]?.twins ?? new NumberList()
  }

  #lend({ at, width, cells }: Borrowed): void {
    if (at + width > this.#numbers.length) {
      const wider = new Int32Array(at + width)
      wider.set(this.#numbers)
      this.#numbers = wider
    }
    this.#numbers.fill(NO_CELL, at, at + width)
    if (cells === undefined) return
    const lent = this.#lent.get(at) ?? {
      columns: this.#lookedAt.filter((column) => column >= at && column < at + width),
      known: new WeakMap<readonly string[], Int32Array>(),
    }
    this.#lent.set(at, lent)
    const { columns, known } = lent
    let numbers = known.get(cells)
    if (numbers === undefined) {
      numbers = Int32Array.from(columns, (column) => this.#numberOf(cells[column - at], column))
      known.set(cells, numbers)
    }
    for (let place = 0; place < columns.length; place += 1)
      this.#numbers[columns[place] ?? at] = numbers[place] ?? NO_CELL
  }

  #write(cells: readonly string[], numbers: Int32Array): void {
    for (let place = 0; place < cells.length; place += 1) numbers[place] = this.#numberOf(cells[place], place)
  }

  #numberOf(text: string | undefined, place: number): number {
    if (text === undefined) return NO_CELL
    const column = this.#columns[place] ?? this.#open(place)
    if (text !== column.last) {
      column.lastNumber = column.texts.numberOf(text) + 1
      column.last = text
    }
    return column.lastNumber
  }

  #open(place: number): Column {
    const column = {
      texts: new Texts(this.#options),
      twins: new NumberList(),
      last: '',
      lastNumber: NO_CELL + 1,
    }
    this.#columns[place] = column
    return column
  }
}
