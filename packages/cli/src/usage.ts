/** Turns commander's complaints about the command line into Problems. */
import type { Problem } from '@police-data/model'
import type { CommanderError } from 'commander'

/** Commander ends these by an error although nothing is wrong. */
export const isHelp = ({ code }: CommanderError): boolean =>
  code === 'commander.helpDisplayed' || code === 'commander.version' || code === 'commander.help'

export function usageProblem(error: CommanderError, command: string): Problem {
  const [first = '', ...more] = error.message.replace(/^error: /, '').split('\n')
  const meant = /\(Did you mean (.+)\?\)/.exec(more.join(' '))?.[1]
  return {
    code: error.code.replace('commander.', 'usage-'),
    path: command,
    line: 0,
    column: 0,
    message: plainly(error.code, first),
    hint: meant === undefined ? `${command} --help shows how it is used.` : `Did you mean ${meant}?`,
  }
}

function plainly(code: string, message: string): string {
  const named = /'([^']+)'/.exec(message)?.[1] ?? ''
  switch (code) {
    case 'commander.unknownOption':
      return `There is no option ${named}.`
    case 'commander.unknownCommand':
      return `There is no command “${named}”.`
    case 'commander.missingArgument':
      return `${named.toUpperCase()} is missing.`
    case 'commander.optionMissingArgument':
      return `The option ${named} is missing its value.`
    case 'commander.excessArguments':
      return 'There is more on the line than this command takes.'
    case 'commander.invalidArgument':
      return message.replace(
        /^(?:command-argument value|option '[^']+' argument) '([^']*)' is invalid(?: for argument '[^']+')?\.\s*/,
        '“$1” does not fit here. ',
      )
    default:
      return `${message.charAt(0).toUpperCase()}${message.slice(1)}`
  }
}
