import { parseArgs } from 'node:util'
import { usage } from '../messages/ja-usage.ts'
import { UsageError } from './refusal.ts'

/**
 * What a command line may hold: options that carry a text or are a flag, those of them that must be there, and the operands
 * by name, all of which must be there.
 */
export interface Shape {
  options: Readonly<Record<string, 'text' | 'flag'>>
  required: readonly string[]
  operands: readonly string[]
}

/** The words of a command line that fits its shape. Of an option that stands twice the last counts. */
export interface Arguments<S extends Shape> {
  /** The texts of the options; undefined where one that may be left out is. */
  texts: {
    [Name in keyof S['options'] as S['options'][Name] extends 'text' ? Name : never]:
      | string
      | (Name extends S['required'][number] ? never : undefined)
  }
  flags: { [Name in keyof S['options'] as S['options'][Name] extends 'flag' ? Name : never]: boolean }
  operands: Record<S['operands'][number], string>
}

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number]

/** Reads the words after a command's name. Throws a {@link UsageError} on the first one that does not fit. */
export function parseArguments<const S extends Shape>(words: readonly string[], shape: S): Arguments<S> {
  const options = Object.fromEntries(
    Object.entries(shape.options).map(([name, kind]) => [
      name,
      { type: kind === 'text' ? ('string' as const) : ('boolean' as const) },
    ]),
  )
  const { tokens } = parseArgs({ args: [...words], options, strict: false, allowPositionals: true, tokens: true })
  const texts: Record<string, string> = {}
  const flags = Object.fromEntries(
    Object.entries(shape.options).flatMap(([n, kind]) => (kind === 'flag' ? [[n, false]] : [])),
  )
  const operands: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(operand(token.value, operands.length, shape))
    if (token.kind !== 'option') continue
    if (optionKind(token, shape) === 'flag') flags[token.name] = true
    else texts[token.name] = textOf(token)
  }
  for (const name of shape.required) if (texts[name] === undefined) throw new UsageError(usage.missingOption(name))
  const missing = shape.operands[operands.length]
  if (missing !== undefined) throw new UsageError(usage.missingOperand(missing))
  const named = Object.fromEntries(shape.operands.map((name, index) => [name, operands[index]]))
  return { texts, flags, operands: named } as Arguments<S>
}

function operand(value: string, index: number, shape: Shape): string {
  if (index >= shape.operands.length) throw new UsageError(usage.tooMany(value))
  if (value === '') throw new UsageError(usage.emptyOperand(shape.operands[index] ?? ''))
  return value
}

function optionKind(token: Extract<Token, { kind: 'option' }>, shape: Shape): 'text' | 'flag' {
  const kind = Object.hasOwn(shape.options, token.name) ? shape.options[token.name] : undefined
  if (kind === undefined) throw new UsageError(usage.unknownOption(token.rawName))
  if (kind === 'flag' && token.value !== undefined) throw new UsageError(usage.flagWithValue(token.rawName))
  return kind
}

function textOf(token: Extract<Token, { kind: 'option' }>): string {
  const { value, inlineValue, rawName } = token
  // «--out --home x»: the next option is no value; a value that begins with a hyphen is written --out=-x.
  const isValue = value !== undefined && value !== '' && (inlineValue || !value.startsWith('-'))
  if (!isValue) throw new UsageError(usage.optionWithoutValue(rawName))
  return value
}
