/** What the host has done to memory that threads may share, as it can do it itself only byte by byte. */

/** Makes so many bytes zero. */
export function clear(at: usize, bytes: usize): void {
  memory.fill(at, 0, bytes)
}

/** Copies so many bytes. */
export function copy(into: usize, from: usize, bytes: usize): void {
  memory.copy(into, from, bytes)
}
