/** Corrections of a published year: 訂正 of what was wrong, 更新 of what was provisional. */
export * from './correction.ts'
export * from './decide.ts'
export * from './answer-refusal.ts'
export * from './offer.ts'
