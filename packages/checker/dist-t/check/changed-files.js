/** Reads; where a file changed meanwhile, or is gone, that is the answer, whatever was read or went wrong. */
export async function whileUnchanged(files, read) {
  const outcome = await read().then(
    (value) => ({ value }),
    (error) => ({ error }),
  )
  const refused = await changedFiles(files)
  if (refused !== undefined) return { ok: false, refused }
  if ('error' in outcome) throw outcome.error
  return { ok: true, read: outcome.value }
}
/** Undefined where all of them are as they were when they were opened. */
async function changedFiles(files) {
  const changed = []
  for (const file of files) if ((await file.changed?.()) === true) changed.push(file)
  if (changed.length === 0) return undefined
  const problems = changed.map(({ path }) => ({
    code: 'file-changed',
    path,
    line: 0,
    column: 0,
    message: 'The file changed while it was read, so nothing can be said of it.',
    hint: 'Wait until whatever writes it is done, or check a copy.',
  }))
  return { kind: 'unreadable', problems }
}
//# sourceMappingURL=changed-files.js.map
