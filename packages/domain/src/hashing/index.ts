/** Hashes: one text form for equal data, and chains that show a change. */
export * from './canonical-json.ts'
export * from './hash-chain.ts'
