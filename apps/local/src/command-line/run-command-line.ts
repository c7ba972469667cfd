import { commands, isCommandName } from '../commands/index.ts'
import { commandHelp, generalHelp } from '../messages/ja-help.ts'
import { usage } from '../messages/ja-usage.ts'
import type { Surroundings } from './command.ts'
import { Refusal, UsageError } from './refusal.ts'

const DONE = 0
const REFUSED = 1
const WRONG_USAGE = 2

/**
 * Runs the command that the words name and gives the exit code: 0 done, 1 refused or failed with one clear message on
 * `err`, 2 wrong usage. `--help` prints the help of everything, or of the command it follows.
 */
export async function runCommandLine(words: readonly string[], surroundings: Surroundings): Promise<number> {
  const [name, ...rest] = words
  const { out, err } = surroundings
  if (name === undefined) {
    err(generalHelp)
    return WRONG_USAGE
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    out(generalHelp)
    return DONE
  }
  if (!isCommandName(name)) {
    err(usage.unknownCommand(name))
    return WRONG_USAGE
  }
  if (asksForHelp(rest)) {
    out(commandHelp[name].text)
    return DONE
  }
  try {
    const { command } = await commands[name]()
    await command(rest, surroundings)
    return DONE
  } catch (error) {
    if (error instanceof UsageError) {
      err(`${error.message}\n${usage.seeHelp(name)}`)
      return WRONG_USAGE
    }
    err(explain(error))
    return REFUSED
  }
}

function asksForHelp(words: readonly string[]): boolean {
  const end = words.indexOf('--')
  return (end === -1 ? words : words.slice(0, end)).some((word) => word === '--help' || word === '-h')
}

function explain(error: unknown): string {
  // EngineUnavailable of packages/engines carries a message for the reader, as a Refusal does.
  if (error instanceof Refusal || (error instanceof Error && error.name === 'EngineUnavailable')) return error.message
  return usage.unexpected(error instanceof Error ? (error.stack ?? error.message) : String(error))
}
