import { Visitor } from 'oxc-parser'
import { lineAt, parse } from './imports.ts'
import type { Rule } from './rule.ts'
import { isTestFile } from './source-files.ts'

/** Where the pure rooms' own clock may be read: the one file that hands the replayed instant to a workflow. */
const workflowClock = 'apps/worker/src/workflows/clock.ts'

const readings = new Map([
  ['Date', new Set(['now'])],
  ['performance', new Set(['now', 'timeOrigin'])],
  ['Math', new Set(['random'])],
])

const noClock: Rule = {
  name: 'domain, templates and workflows read no clock and throw no dice',
  instead: `Take the instant as an argument; a workflow takes it from ${workflowClock} and passes it on.`,
  breaches: (file) => {
    if (!/^(packages\/(domain|templates)|apps\/worker\/src\/workflows)\//.test(file.path)) return []
    if (isTestFile(file.path) || file.path === workflowClock) return []
    const found: { line: number; what: string }[] = []
    const note = (start: number, what: string): number => found.push({ line: lineAt(file.text, start), what })
    new Visitor({
      NewExpression: ({ callee, arguments: given, start }) => {
        if (callee.type === 'Identifier' && callee.name === 'Date' && given.length === 0)
          note(start, 'new Date() without an instant')
      },
      CallExpression: ({ callee, start }) => {
        if (callee.type === 'Identifier' && callee.name === 'Date') note(start, 'Date()')
      },
      MemberExpression: ({ object, property, start }) => {
        if (object.type !== 'Identifier' || property.type !== 'Identifier') return
        if (readings.get(object.name)?.has(property.name) === true) note(start, `${object.name}.${property.name}`)
      },
    }).visit(parse(file))
    return found
  },
}

/** The words by which PostgreSQL tells its own time, and the casts of 'now' and 'today'. */
const sqlClock =
  /(?<![.\w])(?:now|clock_timestamp|statement_timestamp|transaction_timestamp|timeofday)\s*\(\s*\)|\b(?:current_timestamp|current_date|current_time|localtimestamp|localtime)\b|'(?:now|today|tomorrow|yesterday)'/i

/** Files in which the database's own time is meant, each with the reason. */
const databaseTimeIsMeant: ReadonlyMap<string, string> = new Map()

const noSqlClock: Rule = {
  name: 'business time is never the database clock',
  instead: 'Take the instant from the clock port and pass it as a parameter: skipped time and rehearsals need it.',
  breaches: (file) => {
    if (!/^(packages\/database|apps\/(web|worker|local))\//.test(file.path)) return []
    if (isTestFile(file.path) || databaseTimeIsMeant.has(file.path)) return []
    const found: { line: number; what: string }[] = []
    const read = (text: string, start: number): void => {
      const match = sqlClock.exec(text)
      if (match) found.push({ line: lineAt(file.text, start + match.index), what: `SQL ${match[0]}` })
    }
    new Visitor({
      TemplateElement: ({ value, start }) => read(value.raw, start),
      Literal: ({ value, raw, start }) => {
        if (typeof value === 'string') read(value, start + (raw === null ? 0 : 1))
      },
      CallExpression: ({ callee, arguments: [first], start }) => {
        const isFn =
          callee.type === 'MemberExpression' && callee.property.type === 'Identifier' && callee.property.name === 'fn'
        if (isFn && first?.type === 'Literal' && typeof first.value === 'string') read(`${first.value}()`, start)
      },
    }).visit(parse(file))
    return found
  },
}

/** The rules about time: who may ask what time it is. */
export const clockRules: readonly Rule[] = [noClock, noSqlClock]
