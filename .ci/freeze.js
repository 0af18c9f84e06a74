/** Keeps the standard as it is now in `spec/releases/<version>.json`; a version that is frozen stays what it is. */
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'

const text = await readFile('validators/standard.json', 'utf8')
const { version } = JSON.parse(text)
const path = `spec/releases/${version}.json`
if (existsSync(path) && (await readFile(path, 'utf8')) !== text) {
  process.stderr.write(`${path} is frozen and says something else. Give the standard a new version first.\n`)
  process.exitCode = 1
} else {
  await mkdir('spec/releases', { recursive: true })
  await writeFile(path, text)
  process.stdout.write(`${path}\n`)
}
