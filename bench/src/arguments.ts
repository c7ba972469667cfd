import { parseArgs } from 'node:util'

/** What the command line asks for: cases by name in their own order, the help, or nothing that can be done. */
export type Asked = { kind: 'run'; names: string[] } | { kind: 'help' } | { kind: 'wrong'; message: string }

/** Reads the words after the command: names of cases, none for all `usual` ones; the `others` are done only where they are named. */
export function readArguments(
  words: readonly string[],
  usual: readonly string[],
  others: readonly string[] = [],
): Asked {
  const known = [...usual, ...others]
  const { tokens } = parseArgs({ args: [...words], strict: false, allowPositionals: true, tokens: true })
  const named = new Set<string>()
  for (const token of tokens) {
    if (token.kind === 'option') {
      if (token.name === 'help' || token.name === 'h') return { kind: 'help' }
      return { kind: 'wrong', message: `There is no option ${token.rawName}.` }
    }
    if (token.kind !== 'positional') continue
    if (!known.includes(token.value))
      return { kind: 'wrong', message: `There is no case «${token.value}»; there are ${known.join(', ')}.` }
    named.add(token.value)
  }
  return { kind: 'run', names: named.size === 0 ? [...usual] : known.filter((name) => named.has(name)) }
}
