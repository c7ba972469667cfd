import type { ReadSettings } from '../settings.ts'
import { type Arguments, parseArguments, type Shape } from './parse-arguments.ts'

/** Where a command writes: results on `out`, progress and refusals on `err`; one call is one line. */
export interface Output {
  out: (line: string) => void
  err: (line: string) => void
}

/** What a command gets besides its words. */
export interface Surroundings extends Output {
  /** The path a word stands for, seen from the caller's folder. */
  resolve: (path: string) => string
  /** Reads and checks the settings; throws a Refusal that names the wrong one. */
  settings: ReadSettings
}

/** A command of the command line: takes the words after its name. */
export type Command = (words: readonly string[], surroundings: Surroundings) => Promise<void>

/** A command from the shape of its words and what it does with them. */
export function command<const S extends Shape>(
  shape: S,
  run: (given: Arguments<S>, surroundings: Surroundings) => Promise<void>,
): Command {
  return async (words, surroundings) => run(parseArguments(words, shape), surroundings)
}
