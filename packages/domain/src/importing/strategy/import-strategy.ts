import { checkCodes } from '../checks/codes.ts'
import { checkHeadingLevels } from '../checks/t01-heading-levels.ts'
import { cutLine, noteCutLine } from '../document/cut-short.ts'
import { checkMisprints } from '../checks/t19-misprints.ts'
import { documentLines } from '../document/document-lines.ts'
import { explainNothingFound } from '../document/wrong-document.ts'
import { WarningLog } from '../import-warning.ts'
import { BodyCollector } from './body-collector.ts'
import { buildStrategy } from './build-strategy.ts'
import type { RawBody } from './raw-measure.ts'
import { settleLostCodes } from './settle-lost-codes.ts'
import type { StrategyImport } from './strategy-import.ts'
import { strategyLine } from './strategy-line.ts'
import { bodyStart, strategyTree } from './strategy-tree.ts'
import { wordsOf } from './words.ts'

/**
 * Reads the chapter of a strategy: its tree (戦略体系図) and its body, headings with tab-separated tables
 * (docs/import-format.md). `source` is the name to print for it. Never throws: what cannot be read is left out with a
 * warning, a cell that is not there is "", and a document in which no measure is found gives the warning `nothing-found`.
 */
export const importStrategy = (text: string, { source }: { source: string }): StrategyImport => {
  const log = new WarningLog()
  const document = documentLines(text)
  const { lines, keepsTrailingTabs } = document
  const read = lines.map((line) => ({ no: line.no, line: strategyLine(line) }))
  const start = bodyStart(read)
  const tree = strategyTree(read.slice(0, start), log)
  const collector = new BodyCollector(log)
  for (const [index, line] of lines.entries()) {
    const as = read[index]
    if (index >= start && as !== undefined) collector.take(line, as.line)
  }
  const body = collector.finish()
  settleLostCodes(body.measures, tree, log)
  const cut = cutLine(document)
  const priorities = buildStrategy(body, tree, { log, keepsTrailingTabs, cutLine: cut })
  if (priorities.every((priority) => priority.policies.every((policy) => policy.measures.length === 0)))
    explainNothingFound(text, '施策（「1-1-1. 名称」の見出し）', log)
  checkHeadings(body, log)
  checkMisprints(wordsOf(body), log)
  noteCutLine(cut, log)
  return { source, priorities, warnings: log.inOrder() }
}

const checkHeadings = (body: RawBody, log: WarningLog): void => {
  checkCodes(body.measures, log)
  checkHeadingLevels(
    body.measures.filter((measure) => measure.heading !== '').map((measure) => ({ ...measure, part: '施策' })),
    log,
  )
  checkHeadingLevels(
    body.policies.map((policy) => ({
      ...policy,
      part: '戦略方針',
      code: policy.priority === undefined ? '' : `${policy.priority}-${policy.no}`,
    })),
    log,
  )
}
