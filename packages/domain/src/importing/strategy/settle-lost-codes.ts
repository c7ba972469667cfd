import type { WarningLog } from '../import-warning.ts'
import type { RawMeasure } from './raw-measure.ts'
import type { StrategyTree } from './strategy-tree.ts'

/**
 * Measures of the body whose heading is lost. Where the tree names exactly as many measures between the neighbours as there
 * are without a heading, they are those, in their order; else they keep no number.
 */
export const settleLostCodes = (measures: readonly RawMeasure[], tree: StrategyTree, log: WarningLog): void => {
  const codes = [...tree.keys()].filter((key) => key.split('-').length === 3)
  const lost = measures.flatMap((measure, index) => (measure.code === '' ? [index] : []))
  for (const index of lost) {
    const measure = measures[index]
    if (measure === undefined || measure.code !== '') continue
    const end = measures.findIndex((each, at) => at > index && each.code !== '')
    const run = measures.slice(index, end === -1 ? measures.length : end)
    const from = index === 0 ? 0 : codes.indexOf(measures[index - 1]?.code ?? '') + 1
    const to = end === -1 ? codes.length : codes.indexOf(measures[end]?.code ?? '')
    const between = from === 0 && index > 0 ? [] : codes.slice(from, Math.max(to, from))
    const settled = between.length === run.length
    for (const [at, each] of run.entries()) {
      if (settled) each.code = between[at] ?? ''
      const place = { code: each.code, part: '施策', line: each.line }
      if (settled) log.add('T02', place, '施策の見出しがないため、体系図の順序から番号と題名を補いました。')
      else if (each.code === '')
        log.add('missing-heading', place, '施策の見出しがないため、番号のない施策として読みました。')
    }
  }
}
