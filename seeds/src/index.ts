export type * from './city-seed.ts'
export { defaultCityDir } from './default-city-dir.ts'
export { readCity, type CityReading } from './read-city.ts'
export { formatSeedProblem, type SeedProblem } from './seed-problem.ts'
