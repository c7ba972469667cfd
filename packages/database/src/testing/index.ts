/** Test material: a small city in a database of its own, and the acts of a year on it. */
export { type SmallCity, smallCity } from './small-city.ts'
export { AT, act, openYear, opening, requestOf, reviewing, submitting } from './acting.ts'
export { asked, askingOpinions, closing, enteredOpinion, opinionRequestOf } from './opining.ts'
export {
  PRINTED_FILE,
  askedByCorrection,
  correctedYear,
  correcting,
  decidedYear,
  decideTourism,
  ofPlanning,
  publishCandidate,
  publishedYear,
  resubmitting,
} from './publishing.ts'
export { askForCandidate, confirmYear, publishYear } from './whole-year.ts'
