import type { IndicatorAnswer } from '../answers/answer.ts'
import type { RuleSet } from '../judgement/index.ts'
import { type YearOfKpi, composeKpi } from './compose-kpi.ts'
import type { EditionKpi } from './edition-data.ts'
import type { SourceKpi } from './edition-source.ts'

/** What a plan says of an indicator in the year. */
export type KpiDefinition = Omit<
  SourceKpi,
  'position' | 'indicatorId' | 'section' | 'surveyCycle' | 'series' | 'override' | 'answer'
>

/** An indicator's answer read and judged by itself, exactly as in the year's edition. */
export function composeAlone(
  definition: KpiDefinition,
  answer: IndicatorAnswer,
  year: YearOfKpi,
  ruleSet: RuleSet,
): EditionKpi {
  const alone = { position: 1, indicatorId: '', section: '', surveyCycle: '', series: [], override: null }
  return composeKpi(year, { ...alone, ...definition, answer }, { shownAgain: false, alsoIn: [] }, ruleSet)
}
