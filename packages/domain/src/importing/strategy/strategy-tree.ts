import type { WarningLog } from '../import-warning.ts'
import type { StrategyLine } from './strategy-line.ts'

/** A title of the tree or of the body, and the line it stands on. */
export interface Title {
  title: string
  line: number
}

/** The titles of the tree (戦略体系図) by their numbers: 「1」 a priority, 「1-2」 a policy, 「1-2-3」 a measure. */
export type StrategyTree = ReadonlyMap<string, Title>

export interface NumberedLine {
  no: number
  line: StrategyLine
}

/**
 * Reads the tree: each entry belongs to the priority and policy above it. Where numbers begin again without a heading between
 * them, that heading is lost: what follows, up to the next one, is left to the body. The first of a number counts.
 */
export const strategyTree = (lines: readonly NumberedLine[], log: WarningLog): StrategyTree => {
  const tree = new Map<string, Title>()
  let [priority, policy, measure] = [0, 0, 0]
  const add = (key: string, title: string, line: number) => {
    if (!tree.has(key)) tree.set(key, { title, line })
  }
  const headingLost = (line: number, what: string) =>
    log.add(
      'missing-heading',
      { part: '体系図', line },
      `体系図に${what}の見出しがないため、次の見出しまで体系図を使いません。`,
    )
  for (const { no, line } of lines) {
    if (line.kind === 'priority') {
      ;[priority, policy, measure] = [line.no, 0, 0]
      add(String(priority), line.title, no)
    } else if (line.kind === 'policy' && priority > 0) {
      if (line.no <= policy) {
        headingLost(no, '重点戦略')
        priority = 0
      } else {
        ;[policy, measure] = [line.no, 0]
        add(`${priority}-${policy}`, line.title, no)
      }
    } else if (line.kind === 'tree-measure' && priority > 0 && policy > 0 && measure >= 0) {
      if (line.no <= measure) {
        headingLost(no, '戦略方針')
        measure = -1
      } else {
        measure = line.no
        add(`${priority}-${policy}-${measure}`, line.title, no)
      }
    }
  }
  return tree
}

/**
 * The index of the line at which the body begins: after the last entry of the tree and at the body's own heading, both as far
 * as they stand before the first measure with a code; at once where there is neither.
 */
export const bodyStart = (lines: readonly NumberedLine[]): number => {
  const firstMeasure = lines.findIndex(({ line }) => line.kind === 'measure')
  const before = firstMeasure === -1 ? lines : lines.slice(0, firstMeasure)
  const afterTree = before.findLastIndex(({ line }) => line.kind === 'tree-measure') + 1
  return Math.max(
    afterTree,
    before.findLastIndex(({ line }) => line.kind === 'body-begins'),
    0,
  )
}
