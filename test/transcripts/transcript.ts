/** A transcript is a Markdown file: commands, what they print, and their exit codes. This replays one. */
import { runCommand, type Said } from './session.ts'

/** A command with all that an earlier replay wrote below it. */
const COMMAND =
  /^```console\n\$ (?<command>.+)\n[\s\S]*?^```\n(?:\n```stderr\n[\s\S]*?^```\n)?(?:\nExit code: \d+\n)?/gmu

const STANDARD = /^<!-- standard: (?<name>[a-z-]+) -->$/mu

export interface Replayed {
  /** The whole file, with what the commands print now. */
  readonly text: string
  readonly exits: readonly number[]
}

export async function replay(markdown: string): Promise<Replayed> {
  const standard = STANDARD.exec(markdown)?.groups?.name ?? 'toy'
  const exits: number[] = []
  let text = ''
  let from = 0
  for (const match of markdown.matchAll(COMMAND)) {
    const command = match.groups?.command ?? ''
    const said = await runCommand(command, standard)
    exits.push(said.exit)
    text += markdown.slice(from, match.index) + written(command, said)
    from = match.index + match[0].length
  }
  return { text: text + markdown.slice(from), exits }
}

function written(command: string, { stdout, stderr, exit }: Said): string {
  if (/^```/mu.test(stdout + stderr))
    throw new Error(`${command} prints a fence of Markdown, which a transcript cannot hold`)
  const errors = stderr === '' ? '' : `\n\`\`\`stderr\n${stderr}\`\`\`\n`
  return `\`\`\`console\n$ ${command}\n${stdout}\`\`\`\n${errors}\nExit code: ${exit}\n`
}
