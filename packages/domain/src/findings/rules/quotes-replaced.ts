import type { CheckContext } from '../check-context.ts'
import { figuresOf, plainFigure } from '../read-cells.ts'
import type { FindingRow } from '../row.ts'
import { textsOf } from '../row-texts.ts'
import { figuresIn } from '../text/figures-in.ts'
import { ownWords } from '../text/own-words.ts'
import type { PlacedFinding } from '../year-rule.ts'
import { proseContradictsValue } from './prose-contradicts-value.ts'

/** From here on a figure is known again without the name of its indicator. */
const KNOWN_ALONE = 1000

interface Replaced {
  name: string
  unit: string
  words: readonly string[]
  before: number
  raw: string
}

/**
 * A text still tells the published figure of an indicator that a new answer replaces. A figure below 1,000 counts only in a sentence that
 * names the indicator by a word of its own. What contradicts the new value as it stands is found by `proseContradictsValue`.
 */
export function quotesReplaced(rows: readonly FindingRow[], context: CheckContext): PlacedFinding[] {
  const replaced = rows.flatMap((row) => replacedBy(row, context))
  if (replaced.length === 0) return []
  const contradicting = proseContradictsValue(rows, context)
  const isKnown = (at: number, field: string, told: string): boolean =>
    contradicting.some(
      (one) => one.at === at && one.finding.field === field && one.finding.message.includes(`「${told}」`),
    )
  return rows.flatMap((row, at) =>
    textsOf(row).flatMap(({ field, called, text }) =>
      replaced.flatMap((one): PlacedFinding[] => {
        const told = quotedIn(text, one)
        if (told === undefined || isKnown(at, field, told)) return []
        const message = `「${row.name}」の${called}の「${told}」は、「${one.name}」の公表した年度末値です。新しい値は「${one.raw}」です。`
        return [{ at, finding: { rule: 'quotes-replaced', severity: 'warning', subject: row.subject, field, message } }]
      }),
    ),
  )
}

function replacedBy(row: FindingRow, context: CheckContext): Replaced[] {
  const { replaces } = row
  if (replaces?.kind !== 'indicator' || replaces.reason !== 'none') return []
  const now = figuresOf(row, context)?.now
  const before = plainFigure(replaces.raw, row, context)
  const unit = before?.printedUnit.split('/')[0] ?? ''
  if (now === undefined || before === null || unit === '' || now.value === before.value) return []
  return [{ name: row.name, unit, words: ownWords(row.name), before: before.value, raw: now.raw }]
}

function quotedIn(text: string, { unit, words, before }: Replaced): string | undefined {
  return text
    .normalize('NFKC')
    .split(/[。\n]/u)
    .filter((part) => before >= KNOWN_ALONE || words.some((word) => part.includes(word)))
    .flatMap((part) => figuresIn(part, unit))
    .find(({ value }) => value === before)?.printed
}
