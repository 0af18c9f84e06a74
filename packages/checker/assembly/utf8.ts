/** Whether bytes are UTF-8: strictly, without surrogates, overlong forms, or anything beyond U+10FFFF. */

/** Bytes that must still follow, and between what the next one lies. */
let wanted: i32 = 0
let least: u32 = 0x80
let most: u32 = 0xbf
/** The last two bytes. */
let before: u32 = 0

export const SOUND: i32 = 0
export const UNSOUND: i32 = 1
/** U+FFFD stands there: a character was lost before. */
export const LOST: i32 = 2

export let faultAt: usize = 0

/** A record begins with a character. */
export function startOfText(): void {
  wanted = 0
  before = 0
  least = 0x80
  most = 0xbf
}

export function midCharacter(): bool {
  return wanted > 0
}

export function checkUtf8(from: usize, to: usize): i32 {
  for (let at = from; at < to; at++) {
    const byte = <u32>load<u8>(at)
    if (wanted > 0) {
      if (byte < least || byte > most) return fault(at, UNSOUND)
      least = 0x80
      most = 0xbf
      wanted--
      if (byte === 0xbd && before === 0xefbf) return fault(at, LOST)
      before = ((before << 8) | byte) & 0xffff
      continue
    }
    if (byte < 0x80) continue
    before = byte
    if (byte < 0xc2 || byte > 0xf4) return fault(at, UNSOUND)
    wanted = byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3
    if (byte === 0xe0) least = 0xa0
    else if (byte === 0xf0) least = 0x90
    else if (byte === 0xed) most = 0x9f
    else if (byte === 0xf4) most = 0x8f
  }
  return SOUND
}

function fault(at: usize, kind: i32): i32 {
  faultAt = at
  return kind
}
