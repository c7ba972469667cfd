import { acts } from './acts.ts'
import { answers } from './answers.ts'
import { board } from './board.ts'
import { corrections } from './corrections.ts'
import { cycles } from './cycles.ts'
import { decision } from './decision.ts'
import { dueDate } from './due-date.ts'
import { findings } from './findings.ts'
import { grants } from './grants.ts'
import { inbox } from './inbox.ts'
import { awaited } from './awaited.ts'
import { opinionRequests } from './opinion-requests.ts'
import { offers } from './offers.ts'
import { opinions } from './opinions.ts'
import { preview } from './preview.ts'
import { laterYears } from './later-years.ts'
import { judgements } from './judgements.ts'
import { problems } from './problems.ts'
import { proposals } from './proposals.ts'
import { publication } from './publication.ts'
import { publicPages } from './public-pages.ts'
import { refusals } from './refusals.ts'
import { reportEmblem } from './report-emblem.ts'
import { reportSettings } from './report-settings.ts'
import { settings } from './settings.ts'
import { ruleSets } from './rule-sets.ts'
import { setup } from './setup.ts'
import { shell } from './shell.ts'
import { signIn } from './sign-in.ts'
import { states } from './states.ts'
import { words } from './words.ts'

/** Every Japanese text of the application; the pages hold none of their own. */
export const ja = {
  acts,
  answers,
  board,
  corrections,
  cycles,
  decision,
  dueDate,
  findings,
  grants,
  inbox,
  opinionRequests,
  awaited,
  offers,
  opinions,
  preview,
  judgements,
  laterYears,
  problems,
  proposals,
  publication,
  publicPages,
  refusals,
  reportEmblem,
  reportSettings,
  settings,
  ruleSets,
  setup,
  shell,
  signIn,
  states,
  words,
} as const
