/** A city as data files: the demonstration’s own, and the reader of any such folder. */
export type * from './city-seed.ts'
export { defaultCityDir } from './default-city-dir.ts'
export type { LaterPlanSeed } from './later-plan/later-plan-seed.ts'
export { readCity, type CityReading } from './read-city.ts'
export { formatSeedProblem, type SeedProblem } from './seed-problem.ts'
