/** Looks at YAML text before anything parses it: its size, its depth, and the features we do not take. */
import type { Problem } from '../forms/problem.ts'

const MAX_YAML_BYTES = 1024 * 1024
export const MAX_YAML_DEPTH = 64

/** Far below what the parser's own recursion bears, far above what any text of ours holds in brackets. */
const MAX_OPEN = 1000
/** Each may open a group in the group before, which takes the parser several calls. */
const MAX_INDENT = 300

/** A coarse bound that keeps the parser safe; the exact depth is measured on what it parsed. */
export function guardYaml(path: string, text: string): Problem | null {
  if (new TextEncoder().encode(text).length > MAX_YAML_BYTES) {
    return at(path, 0, 0, 'yaml-too-large', 'The file is larger than 1 MiB.', 'Split it into several files.')
  }
  let open = 0
  for (const [place, line] of text.split('\n').entries()) {
    if (line.startsWith('%')) {
      return at(
        path,
        place + 1,
        1,
        'yaml-directive',
        'Directives (%YAML, %TAG) are not used here.',
        'Leave the line out.',
      )
    }
    const indent = line.length - line.trimStart().length
    for (const char of line) {
      if (char === '[' || char === '{') open += 1
      else if (char === ']' || char === '}') open = Math.max(0, open - 1)
      if (open > MAX_OPEN) return tooDeep(path, place + 1, line.indexOf(char) + 1)
    }
    const opened = /^(?:[-?:][ \t]+)*/.exec(line.trimStart())?.[0].match(/[-?:]/g)?.length ?? 0
    if (indent > MAX_INDENT || opened > MAX_INDENT) return tooDeep(path, place + 1, indent + 1)
  }
  return null
}

const tooDeep = (path: string, line: number, column: number): Problem =>
  at(path, line, column, 'yaml-too-deep', `The nesting is deeper than ${MAX_YAML_DEPTH} levels.`)

function at(
  path: string,
  line: number,
  column: number,
  code: string,
  message: string,
  hint?: string,
): Problem {
  return { code, path, line, column, message, ...(hint === undefined ? {} : { hint }) }
}
