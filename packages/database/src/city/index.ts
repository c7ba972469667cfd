/** A city written into the record as a whole. */
export type { CityAccount, CityChanges, CityRows, CityTable, TableChange } from './city-tables.ts'
export { recordHolds, type RecordHolds } from './record-holds.ts'
export { saveCity } from './save-city.ts'
