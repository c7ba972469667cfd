/** Test material: a small city in a database of its own, and acts written down and decided at once. */
export { type SmallCity, smallCity } from './small-city.ts'
export { AT, act, openYear, opening, requestOf, review, reviewing, submission, submit, submitting } from './acting.ts'
