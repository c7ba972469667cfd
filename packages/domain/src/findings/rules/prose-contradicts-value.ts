import type { CheckContext } from '../check-context.ts'
import { type PlainFigure, plainFigure } from '../read-cells.ts'
import type { FindingRow } from '../row.ts'
import { textsOf } from '../row-texts.ts'
import { figuresIn } from '../text/figures-in.ts'
import { ownWords } from '../text/own-words.ts'
import type { PlacedFinding } from '../year-rule.ts'

/** Words by which a sentence says that its figure is that of the end of the year. */
const AT_YEAR_END = /年度末(?:で|現在|時点|に|は|の|までに)|累計|3月31日現在|3月末/u
interface Told {
  row: FindingRow
  figure: PlainFigure
  unit: string
  words: readonly string[]
}

/**
 * An account of the same measure tells another figure for the end of the year than the value cell (T23). It must name the
 * indicator by a word of its own, say that it speaks of the year's end, and hold one figure in the indicator's unit.
 */
export function proseContradictsValue(rows: readonly FindingRow[], context: CheckContext): PlacedFinding[] {
  const told = Map.groupBy(
    rows.flatMap((row) => toldBy(row, context)),
    ({ row }) => row.measure,
  )
  return rows.flatMap((row, at) => {
    const beside = told.get(row.measure)
    if (beside === undefined || row.answer.kind !== 'activity') return []
    const account = textsOf(row).find(({ field }) => field === 'thisYear')
    if (account === undefined) return []
    const { subject } = row
    const said = account.text.split(/[。\n]/u).flatMap((part) => beside.flatMap((one) => contradiction(part, row, one)))
    if (said[0] === undefined) return []
    const message = `「${row.name}」の${account.called}の${said[0]}と違います。`
    return [
      { at, finding: { rule: 'prose-contradicts-value', severity: 'warning', subject, field: account.field, message } },
    ]
  })
}

function toldBy(row: FindingRow, context: CheckContext): Told[] {
  const { answer } = row
  if (answer.kind !== 'indicator' || answer.reason !== 'none') return []
  const figure = plainFigure(answer.raw, row, context)
  const unit = figure?.printedUnit.split('/')[0] ?? ''
  if (figure === null || unit === '') return []
  return [{ row, figure, unit, words: ownWords(row.name) }]
}

function contradiction(part: string, { name }: FindingRow, { row, figure, unit, words }: Told): string[] {
  if (!AT_YEAR_END.test(part) || !words.some((word) => part.includes(word) || name.includes(word))) return []
  const figures = figuresIn(part.slice(part.search(AT_YEAR_END)), unit)
  const [only] = figures
  if (only === undefined || figures.length > 1 || only.value === figure.value) return []
  return [`「${only.printed}」が、「${row.name}」の年度末値「${figure.raw}」`]
}
