/** Writes YAML for people to go on with: plain data, and comments over its parts. */
import { Document, isMap, isPair, isScalar, type Pair } from 'yaml'

/** Stands over the part that the path leads to; of a list, over the list. */
export interface YamlComment {
  readonly path: readonly string[]
  /** Each line becomes a line. */
  readonly text: string
}

/** The head stands on top, line by line, each behind `#`. Throws for a path that leads to nothing. */
export function writeYaml(value: unknown, head: readonly string[], comments: readonly YamlComment[]): string {
  const document = new Document(value, { aliasDuplicateObjects: false })
  for (const { path, text } of comments) {
    const { key } = pairAt(document, path)
    if (!isScalar(key)) throw new Error(`The key of ${path.join('.')} is no word`)
    key.commentBefore = behind(text.split('\n'))
  }
  const body = document.toString({ lineWidth: 108, minContentWidth: 60 })
  return `${head.map((line) => `# ${line}`.trimEnd()).join('\n')}${head.length > 0 ? '\n' : ''}${body}`
}

const behind = (lines: readonly string[]): string => lines.map((line) => ` ${line}`.trimEnd()).join('\n')

function pairAt(document: Document, path: readonly string[]): Pair {
  let node: unknown = document.contents
  let found: Pair | undefined
  for (const step of path) {
    found = isMap(node)
      ? node.items.find((pair) => isPair(pair) && isScalar(pair.key) && String(pair.key.value) === step)
      : undefined
    if (found === undefined) throw new Error(`There is no ${path.join('.')}`)
    node = found.value
  }
  if (found === undefined) throw new Error('A comment needs a path')
  return found
}
