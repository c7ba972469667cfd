/** Indicators across plans: what became of each, which revision of a definition holds, and series that know their breaks. */
export * from './relation.ts'
export * from './definition-for.ts'
export * from './lineage-problems.ts'
export * from './series.ts'
export * from './change-across.ts'
export { inUnit } from './in-unit.ts'
