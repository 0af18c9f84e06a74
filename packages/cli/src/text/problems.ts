/** Problems as `path:line:column  message`, each with its hint, all of them, then how many; unwrapped, for editors and grep. */
import { type Problem, plural } from '@police-data/model'
import { ink, type Line } from './line.ts'

export function problemLines(problems: readonly Problem[]): readonly Line[] {
  return [
    ...problems.flatMap((one): readonly Line[] => [
      [ink(placeOf(one), 'bold'), '  ', one.message],
      ...(one.hint ?? '')
        .split('\n')
        .flatMap((hint): readonly Line[] => (hint === '' ? [] : [['    ', hint]])),
    ]),
    [`${plural(problems.length, 'problem')}.`],
  ]
}

function placeOf({ path, line, column }: Problem): string {
  if (line === 0) return path
  return column === 0 ? `${path}:${line}` : `${path}:${line}:${column}`
}
