import type { EditionJudgement } from './edition-data.ts'
import type { ReportSettings } from './report-settings.ts'

/**
 * A judgement as far as a city publishes any. Where its report prints none, the edition has none either, in no file: neither
 * mark, word, rate nor what a person put in its place. The sentence and 目安 stay where the report prints sentences or charts;
 * `achieved` compares two printed values and stays.
 */
export function printedJudgement(judged: EditionJudgement, { layout, shows }: ReportSettings): EditionJudgement {
  const standard = layout === 'standard'
  if (printsJudgement({ layout, shows })) return judged
  const hasSentence = standard && shows.sentence && judged.mark !== 'none'
  return {
    achieved: judged.achieved,
    progressPercent: null,
    mark: 'none',
    word: '',
    reason: hasSentence ? judged.reason : '',
    path: standard && (shows.sentence || shows.chart) ? judged.path : null,
    override: null,
  }
}

/** True where the report prints what is judged at all. */
export function printsJudgement({ layout, shows }: Pick<ReportSettings, 'layout' | 'shows'>): boolean {
  return layout === 'standard' && shows.judgement
}
