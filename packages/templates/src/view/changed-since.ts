import { judgedMark } from '@torikumi/domain'
import type { EditionData } from '@torikumi/domain'
import { kpiId } from './anchors.ts'
import { kpiMark, markView, type MarkView } from './mark.ts'
import { indicatorsOnce } from './places.ts'
import { shownIn } from './shown.ts'

/** A row of 前年度から変わったもの. */
export interface ChangedSinceRow {
  code: string
  name: string
  target: string
  sheet: string
  before: MarkView
  after: MarkView
  reason: string
}

/**
 * The indicators that stand under another mark than in the report of the year before, in printed order. One that the year before did
 * not report, or whose series breaks between the two, cannot have changed.
 */
export function changedSince(data: EditionData): ChangedSinceRow[] {
  const shown = shownIn(data)
  if (!shown.judgement) return []
  return indicatorsOnce(data).flatMap(({ place, kpi }) => {
    const before = kpi.series.find(({ fiscalYear }) => fiscalYear === data.edition.fiscalYear - 1)
    if (before === undefined || before.breakAfter !== null || before.mark === judgedMark(kpi)) return []
    return [
      {
        code: place.code,
        name: kpi.name,
        target: kpiId(kpi, place.code),
        sheet: place.sheet,
        before: markView(before.mark, before.word, shown.mark),
        after: kpiMark(data, kpi),
        reason: '',
      },
    ]
  })
}
