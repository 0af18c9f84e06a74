/** The files of a dataset, each with its progress shown while it is read. */
import type { DataFile } from '@police-data/checker'
import type { Io } from '../io.ts'
import { watch } from '../progress.ts'

export interface WatchedFiles {
  readonly files: readonly DataFile[]
  /** Wipes what is shown. */
  end(): void
}

export function watchedFiles(
  opened: readonly DataFile[],
  { quiet }: { readonly quiet?: boolean },
  io: Io,
): WatchedFiles {
  const watched = opened.map((file) => ({
    file,
    progress: watch(file.source, file.path, { ...io, tty: io.tty && quiet !== true }),
  }))
  return {
    files: watched.map(({ file, progress }) => ({
      ...file,
      source: progress.source,
      // Where nobody waits, a check begins in another order.
      ...(progress.shown ? { onProgress: ({ rows, findings }) => progress.rows(rows, findings) } : {}),
    })),
    end: () => {
      for (const { progress } of watched) progress.end()
    },
  }
}
