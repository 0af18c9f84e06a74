/** Cells beyond ASCII in a file whose encoding is a guess: of the first few the host tells, the others are counted. */
import { checkUtf8, faultAt, LOST, midCharacter, SOUND, startOfText } from './utf8'

/** Cells beyond ASCII in records that were taken. */
export let guesses: i32 = 0
/** Those of them that would be UTF-8. */
export let mixes: i32 = 0

/** Whether the host tells of the next one. */
let tellGuesses: bool = true
let tellMixes: bool = true
/** In the record in hand. */
let guessesHere: i32 = 0
let mixesHere: i32 = 0

export function setTold(guesses_: bool, mixes_: bool): void {
  tellGuesses = guesses_
  tellMixes = mixes_
}

/** Looks through the cells of a record. False where the host is to tell of one. */
export function lookBeyond(first: usize, behind: usize): bool {
  guessesHere = 0
  mixesHere = 0
  for (let cell = first; cell < behind; cell += 8) {
    const at = load<u32>(cell)
    const to = load<u32>(cell, 4)
    if (!isBeyond(at, to)) continue
    if (tellGuesses) return false
    guessesHere++
    if (!isUtf8(at, to)) continue
    if (tellMixes) return false
    mixesHere++
  }
  return true
}

/** The record that was looked through last is taken. */
export function countBeyond(): void {
  guesses += guessesHere
  mixes += mixesHere
}

function isBeyond(from: usize, to: usize): bool {
  let at = from
  for (; at + 16 <= to; at += 16) if (i8x16.bitmask(v128.load(at)) !== 0) return true
  return (i8x16.bitmask(v128.load(at)) & ((1 << <i32>(to - at)) - 1)) !== 0
}

function isUtf8(from: usize, to: usize): bool {
  startOfText()
  let sound = checkUtf8(from, to)
  // A character that was lost before is one as well.
  while (sound === LOST) sound = checkUtf8(faultAt + 1, to)
  return sound === SOUND && !midCharacter()
}
