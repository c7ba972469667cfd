import { parseSync } from 'oxc-parser'
import { lineAt } from './imports.ts'
import type { Rule } from './rule.ts'

const withReason: Rule = {
  name: 'a suppressed rule says why, and is named',
  instead: 'Write `oxlint-disable-next-line the-rule -- the reason`, for one line only.',
  breaches: (file) =>
    parseSync(file.path, file.text)
      .comments.filter(({ value }) => /^\s*(ox|es)lint-disable/.test(value))
      .filter(({ value }) => !/^\s*oxlint-disable-(next-)?line [\w@/-]+(, [\w@/-]+)* -- \S/.test(value))
      .map(({ value, start }) => ({ line: lineAt(file.text, start), what: `says «${value.trim()}»` })),
}

/** The rules about leaving a rule. */
export const suppressionRules: readonly Rule[] = [withReason]
