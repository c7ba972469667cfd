import type { SummaryLine } from './error-summary.tsx'

/** Gives the words of what is wrong with a field of a form; undefined where nothing is. */
export function problemWords<Field extends string, Code extends string>(
  problems: readonly { field: Field; code: Code }[],
  words: Readonly<Record<Code, string>>,
): (field: Field) => string | undefined {
  return (field) => {
    const problem = problems.find((one) => one.field === field)
    return problem === undefined ? undefined : words[problem.code]
  }
}

/** What is to be mended, in words, each with a link to its field. */
export function problemLines<Code extends string>(
  problems: readonly { field: string; code: Code }[],
  words: Readonly<Record<Code, string>>,
): SummaryLine[] {
  return problems.map(({ field, code }) => ({ href: `#${field}`, words: words[code] }))
}
