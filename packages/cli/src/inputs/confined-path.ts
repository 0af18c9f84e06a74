/** Whether the path of a resource stays in the folder of its descriptor, whatever it is made of. */

/** What is wrong with it, in words; null for a path that names something below the folder. */
export function unconfined(path: string): string | null {
  if (path.trim() === '') return 'The path is empty.'
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a path may not hold.
  if (/[\u0000-\u001f\u007f]/u.test(path)) return 'The path holds a control character.'
  if (/^[a-z][a-z0-9+.-]+:/iu.test(path))
    return 'The path is an address. Nothing is ever fetched; download it next to the descriptor.'
  const plain = decoded(path)
  if (/^(?:[\\/]|[a-z]:|~)/iu.test(plain))
    return 'The path is absolute; it must begin in the folder of the descriptor.'
  const steps = plain.split(/[\\/]/u)
  if (steps.includes('..')) return 'The path leaves the folder of the descriptor (..).'
  if (plain.includes('\\')) return 'The path holds a backslash; steps are parted by /.'
  return steps.some((step) => DEVICE.test(step)) ? 'The path names a device of Windows.' : null
}

const DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\..*)?$/iu

/** `%2e%2e%2f` means the same to some readers. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
