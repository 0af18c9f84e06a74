/** A folder for what memory has no room for: only its owner may read it, and nothing of it is left. */
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { threadId } from 'node:worker_threads'
import type { Scratch } from '../check/dataset-input.ts'
import type { Spill, Stored } from '../engine/key-store.ts'

export interface DiskScratch extends Scratch {
  /** Removes it, with all that is in it. */
  clear(): Promise<void>
}

/** Made when it is first needed. */
export function diskScratch(): DiskScratch {
  let made: string | undefined
  const folder = (): string => {
    made ??= mkdtempSync(join(tmpdir(), 'pds-'))
    return made
  }
  const spills: DiskSpill[] = []
  return {
    get folder() {
      return folder()
    },
    spill: () => {
      const spill = diskSpill(folder)
      spills.push(spill)
      return spill
    },
    clear: async () => {
      for (const one of spills) one.close()
      if (made !== undefined) rmSync(made, { recursive: true, force: true })
    },
  }
}

export interface DiskSpill extends Spill {
  close(): void
}

/** One file for each thread; the pieces of others are read where they say. */
export function diskSpill(folder: () => string): DiskSpill {
  const opened = new Map<string, number>()
  let at = 0
  const open = (name: string, flags: string): number => {
    const descriptor = opened.get(name) ?? openSync(name, flags, 0o600)
    opened.set(name, descriptor)
    return descriptor
  }
  return {
    put: (piece) => {
      const file = join(folder(), `keys-${threadId}`)
      const bytes = new Uint8Array(piece.buffer, piece.byteOffset, piece.byteLength)
      const descriptor = open(file, 'w+')
      const stored: Stored = { file, at, words: piece.length }
      for (let done = 0; done < bytes.length; )
        done += writeSync(descriptor, bytes, done, bytes.length - done, at + done)
      at += bytes.length
      return stored
    },
    take: (stored, room) => {
      const bytes = new Uint8Array(room.buffer, room.byteOffset, room.byteLength)
      const descriptor = open(stored.file, 'r')
      for (let done = 0; done < bytes.length; ) {
        const read = readSync(descriptor, bytes, done, bytes.length - done, stored.at + done)
        if (read === 0) throw new Error(`${stored.file} is shorter than what was put there`)
        done += read
      }
    },
    close: () => {
      for (const descriptor of opened.values()) closeSync(descriptor)
      opened.clear()
    },
  }
}
