/** Matches keys by a machine that reads no file. */
import { makeMachine } from './machine.ts'
import { type Matching, matchingBy } from './matching.ts'

const machine = makeMachine({
  judge: () => 0,
  judgeKind: () => {},
  broken: () => {},
  faulty: () => {},
  keysFull: () => {},
  marksFull: () => {},
  recordsFull: () => {},
})
if (machine === undefined) throw new Error('There is no WebAssembly here')

export const matching: Matching = matchingBy(machine)
