/** Editions for the tests of other packages. */
export { aFullEdition } from './a-full-edition.ts'
export { aSite } from './a-site.ts'
export { changedEdition } from './changed-edition.ts'
export { fy2016Edition } from './fy2016-edition.ts'
export { earlierReport } from './earlier-forms/earlier-report.ts'
