/** Opinions that meetings gave on a year's report, and asking sections for the city's answers. */
export * from './asking.ts'
export * from './opening-words.ts'
export * from './mending.ts'
