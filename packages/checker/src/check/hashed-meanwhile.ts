/** A file whose hash is worked out while its records are read, from the first of them on: a finding is worth more. */
import type { DataFile } from './dataset-input.ts'

export function hashedMeanwhile(file: DataFile): DataFile {
  let begun = false
  const onProgress: DataFile['onProgress'] = (progress) => {
    file.onProgress?.(progress)
    if (begun) return
    begun = true
    // Who asks for it later hears of what went wrong.
    file.sha256?.().catch(() => {})
  }
  return { ...file, onProgress }
}
