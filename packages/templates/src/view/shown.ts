import type { EditionData } from '@torikumi/domain'

/** What an edition prints of its judgements and drawings; 従来様式 prints none of them. */
export interface Shown {
  /** The judgement's word, its counts, its list and its criteria. */
  judgement: boolean
  /** The drawn mark beside the word; never without the word. */
  mark: boolean
  sentence: boolean
  chart: boolean
}

/** What an edition prints by its own settings. */
export function shownIn({ report }: Pick<EditionData, 'report'>): Shown {
  const { judgement, mark, sentence, chart } = report.shows
  if (report.layout === 'traditional') return { judgement: false, mark: false, sentence: false, chart: false }
  return { judgement, mark: judgement && mark, sentence, chart }
}
