export * from './mark.ts'
