import { administration } from './cities/administration.ts'
import { around } from './cities/around.ts'
import { children } from './cities/children.ts'
import { culture } from './cities/culture.ts'
import { doubtsForms } from './cities/doubts-forms.ts'
import { doubtsMissing } from './cities/doubts-missing.ts'
import { doubtsNonsense } from './cities/doubts-nonsense.ts'
import { doubtsTopics } from './cities/doubts-topics.ts'
import { environment } from './cities/environment.ts'
import { farming } from './cities/farming.ts'
import { finance } from './cities/finance.ts'
import { health } from './cities/health.ts'
import { industry } from './cities/industry.ts'
import { marks } from './cities/marks.ts'
import { measures } from './cities/measures.ts'
import { milestones } from './cities/milestones.ts'
import { missing } from './cities/missing.ts'
import { numbers } from './cities/numbers.ts'
import { oddities } from './cities/oddities.ts'
import { plans } from './cities/plans.ts'
import { population } from './cities/population.ts'
import { several } from './cities/several.ts'
import { tourism } from './cities/tourism.ts'
import { works } from './cities/works.ts'
import { years } from './cities/years.ts'
import type { CorpusCell } from './summary.ts'

/** Cells as tables of many cities have them, by subject; what is not plain stands under `doubts…`. */
export const cityForms: Readonly<Record<string, readonly CorpusCell[]>> = {
  administration,
  around,
  children,
  culture,
  doubtsForms,
  doubtsMissing,
  doubtsNonsense,
  doubtsTopics,
  environment,
  farming,
  finance,
  health,
  industry,
  marks,
  measures,
  milestones,
  missing,
  numbers,
  oddities,
  plans,
  population,
  several,
  tourism,
  works,
  years,
}
