/** Writes a made-up file of the benchmark: `npm run bench:generate -- --shape 1 --rows 1000000 --out FILE`. */
import { stat } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { shapes } from './shapes/index.ts'
import { writeShape } from './write-shape.ts'

const { values } = parseArgs({
  options: {
    shape: { type: 'string', default: '1' },
    rows: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string' },
  },
})
const shape = shapes[values.shape]
if (shape === undefined || values.out === undefined)
  throw new Error(`--shape ${Object.keys(shapes).join(', ')} --rows N --out FILE [--seed N]`)
await shape.prepare?.()
await writeShape(shape, values.out, Number(values.seed), { rows: Number(values.rows) })
const { size } = await stat(values.out)
console.log(
  `${values.out}: ${values.rows} rows, ${shape.columns.length} columns, ${size} bytes (${shape.title})`,
)
console.log(`pds check ${values.out} ${shape.options.join(' ')}`)
