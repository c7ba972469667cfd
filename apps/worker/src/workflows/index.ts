/** The workflows this worker runs; deterministic code only, everything else is an activity. */
export { annualReview } from './annual-review.ts'
export { correction } from './correction.ts'
export { printDraft } from './print-draft.ts'
export { sectionResponse } from './section-response.ts'
