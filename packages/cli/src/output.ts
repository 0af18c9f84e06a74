/** Writes to a stream of the process, and tells when that failed; Node alone would lose the error and the text. */
import { fstatSync, writeSync } from 'node:fs'

export type Write = (text: string) => void | Promise<void>

/** A file or a device is written until all is there: a nearly full disk takes a part of a write and says nothing. */
export function writerTo(stream: NodeJS.WriteStream & { readonly fd: number }): Write {
  stream.on('error', () => {})
  const { isFile, isDevice } = kindOf(stream)
  return isFile || isDevice ? (text) => writeAll(stream.fd, text) : (text) => writeTo(stream, text)
}

function kindOf({ fd, isTTY }: NodeJS.WriteStream & { readonly fd: number }) {
  const stat = fstatSync(fd)
  return { isFile: stat.isFile(), isDevice: stat.isCharacterDevice() && isTTY !== true }
}

function writeAll(fd: number, text: string): void {
  const bytes = Buffer.from(text, 'utf8')
  for (let at = 0; at < bytes.length; ) at += writeSync(fd, bytes, at)
}

const writeTo = (stream: NodeJS.WriteStream, text: string): Promise<void> =>
  new Promise((done, fail) => {
    stream.write(text, (error) => (error === null || error === undefined ? done() : fail(error)))
  })
