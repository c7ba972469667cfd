/** Editions: what is published, and its identity. */
export * from './edition-data.ts'
export * from './edition-id.ts'
export { composeEdition } from './compose-edition.ts'
export * from './edition-source.ts'
