import type { CheckContext } from '../check-context.ts'
import { type PlainFigure, plainFigure } from '../read-cells.ts'
import type { FindingRow } from '../row.ts'
import { textsOf } from '../row-texts.ts'
import type { PlacedFinding } from '../year-rule.ts'

/** Words by which a sentence says that its figure is that of the end of the year. */
const AT_YEAR_END = /年度末(?:で|現在|時点|に|は|の|までに)|累計|3月31日現在|3月末/u
/** Words that half of all indicators have in their names. */
const COMMON =
  /^(?:事業|支援|利用|参加|登録|開催|実施|整備|施設|美祢|市内|地域|観光|団体|件数|人数|回数|割合|推進|活動)$/u

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
  const words = (row.name.match(/[\p{Script=Katakana}ー]{3,}|\p{Script=Han}{2,}/gu) ?? []).filter(
    (word) => !COMMON.test(word),
  )
  return [{ row, figure, unit, words }]
}

function contradiction(part: string, { name }: FindingRow, { row, figure, unit, words }: Told): string[] {
  if (!AT_YEAR_END.test(part) || !words.some((word) => part.includes(word) || name.includes(word))) return []
  const figures = figuresIn(part.slice(part.search(AT_YEAR_END)), unit)
  const [only] = figures
  if (only === undefined || figures.length > 1 || only.value === figure.value) return []
  return [`「${only.printed}」が、「${row.name}」の年度末値「${figure.raw}」`]
}

function figuresIn(text: string, unit: string): { printed: string; value: number }[] {
  const found: { printed: string; value: number }[] = []
  for (const { 0: digits, index } of text.matchAll(/[0-9][0-9,]*(?:\.[0-9]+)?/gu)) {
    if (!text.startsWith(unit, index + digits.length)) continue
    found.push({ printed: digits + unit, value: Number(digits.replaceAll(',', '')) })
  }
  return found
}
