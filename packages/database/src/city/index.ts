/** A city written into the record as a whole. */
export type { CityRows } from './city-tables.ts'
export { recordHolds } from './record-holds.ts'
export { saveCity } from './save-city.ts'
