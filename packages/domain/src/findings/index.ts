/** 確認事項: rules over the answers, each giving findings that people settle. */
export * from './finding.ts'
export * from './row.ts'
export * from './check-context.ts'
export * from './cross-check.ts'
export { findingsAnew } from './findings-anew.ts'
export { type CheckedOpinion, opinionFindings } from './opinion-findings.ts'
