import { exactDifference, splitUnit } from './exact-decimal.ts'
import { inUnit } from './in-unit.ts'
import type { LineageRelation } from './relation.ts'
import type { SeriesJoint, SeriesPoint, SeriesSegment } from './series.ts'

/**
 * A change that may be computed, or why not. `value` is an exact decimal in `unit`, the later point's; `notes` are those of the
 * joints that lie between. `reason` is a Japanese sentence for whoever reads the report.
 */
export type SeriesChange =
  | { kind: 'change'; value: string; unit: string; notes: string[] }
  | { kind: 'refused'; reason: string; at: LineageRelation | null }

const refused = (reason: string, at: LineageRelation | null = null): SeriesChange => ({ kind: 'refused', reason, at })

/**
 * How much a figure changed from one point of a series to a later one, b − a, after exact rescaling into b's unit (2.4億円 →
 * 279,072千円 is +39,072千円). Refuses with a reason: across a break of the series, between segments that do not follow from
 * each other, where a cell holds no single plain figure, and where the two are counted in different ways.
 */
export function changeAcross(a: SeriesPoint, b: SeriesPoint): SeriesChange {
  const way = wayBack(b.segment, a.segment)
  if (way === null)
    return refused(`「${a.segment.name}」と「${b.segment.name}」は同じ流れの指標ではないため、比べられません。`)
  const broken = way.find((joint) => joint.isBreak)
  if (broken !== undefined) return refused(breakReason(broken), broken.relation)
  const earlier = inUnitOf(a, b, way)
  if (a.definition.aggregation !== b.definition.aggregation) {
    return refused('数え方（累計、年間など）が違うため、比べられません。')
  }
  if (a.number === null)
    return refused(`${a.fiscalYear}年度の欄「${a.raw}」を1つの数値として読めないため、比べられません。`)
  if (b.number === null)
    return refused(`${b.fiscalYear}年度の欄「${b.raw}」を1つの数値として読めないため、比べられません。`)
  if (earlier === null) {
    return refused(`単位の「${a.definition.unit}」と「${b.definition.unit}」を換算できないため、比べられません。`)
  }
  const notes = way.toReversed().flatMap((joint) => (joint.note === '' ? [] : [joint.note]))
  return { kind: 'change', value: exactDifference(earlier, b.number), unit: b.definition.unit, notes }
}

/** The joints from a segment back to one it follows from, nearest first; null where there is no such way. */
function wayBack(from: SeriesSegment, to: SeriesSegment): SeriesJoint[] | null {
  if (from === to) return []
  for (const joint of from.joints) {
    const rest = wayBack(joint.before, to)
    if (rest !== null) return [joint, ...rest]
  }
  return null
}

/** a's figure in b's unit. A unit that only got another word (企業 → 社) may follow where the link says it is the same. */
function inUnitOf(a: SeriesPoint, b: SeriesPoint, way: readonly SeriesJoint[]): string | null {
  if (a.number === null) return null
  const converted = inUnit(a.number, a.definition.unit, b.definition.unit)
  if (converted !== null) return converted
  const [from, to] = [splitUnit(a.definition.unit), splitUnit(b.definition.unit)]
  const isOtherWord = way.length > 0 && way.every(({ relation }) => relation !== 'rescaled')
  return isOtherWord && from.exponent === to.exponent ? a.number : null
}

function breakReason({ before, note, relation }: SeriesJoint): string {
  const what = relation === 'split' ? '分かれた' : relation === 'merged' ? 'まとめられた' : '定義が変わった'
  return `「${before.name}」から${what}ため、比べられません。${note}`
}
