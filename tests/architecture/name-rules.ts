import { Visitor } from 'oxc-parser'
import { lineAt, parse } from './imports.ts'
import type { Rule } from './rule.ts'

const saysNothing = /^(utils?|helpers?|common|types|misc)$/

const telling: Rule = {
  name: 'a file or folder is named after what is in it',
  instead: 'Name it after the one thing it holds (fiscal-year, hash-chain, due-date).',
  breaches: ({ path }) =>
    path
      .split('/')
      .map((part) => part.split('.')[0] ?? part)
      .filter((part) => saysNothing.test(part))
      .map((part) => ({ line: 1, what: `is named «${part}»` })),
}

const facts: Rule = {
  name: 'a test is named by a fact in the present tense',
  instead: 'Say what holds: «refuses a chief of another section», not «should refuse …».',
  breaches: (file) => {
    if (!/\.test\.tsx?$/.test(file.path)) return []
    const found: { line: number; what: string }[] = []
    new Visitor({
      CallExpression: ({ arguments: [title], start }) => {
        if (!/^(it|test|describe)\b/.test(file.text.slice(start, start + 9))) return
        if (title?.type !== 'Literal' || typeof title.value !== 'string') return
        if (/\bshould\b/i.test(title.value))
          found.push({ line: lineAt(file.text, start), what: `is called «${title.value}»` })
      },
    }).visit(parse(file))
    return found
  },
}

const skipsWithReason: Rule = {
  name: 'a test that skips itself says why',
  instead: 'Give the reason: context.skip(`no browser here: …`).',
  breaches: (file) => {
    if (!/\.test\.tsx?$/.test(file.path)) return []
    const found: { line: number; what: string }[] = []
    new Visitor({
      CallExpression: ({ callee, arguments: given, start }) => {
        const isSkip =
          callee.type === 'MemberExpression' && callee.property.type === 'Identifier' && callee.property.name === 'skip'
        if (isSkip && given.length === 0) found.push({ line: lineAt(file.text, start), what: 'skips without a word' })
      },
    }).visit(parse(file))
    return found
  },
}

/** The rules about names and about what tests say. */
export const nameRules: readonly Rule[] = [telling, facts, skipsWithReason]
