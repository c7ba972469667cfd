/**
 * Where a year stands, and in the same words a correction of a published one. answering 照会中, checking 横断確認 (every 定例照会 is
 * 確認済 or 未回答締切), rendering 版の候補を作成中, deciding 公表決裁中, scheduled 公表待ち (decided, its hour has not come), publishing
 * 公表処理中, published 公表済, abandoned 取りやめ.
 */
export const CYCLE_PHASES = [
  'answering',
  'checking',
  'rendering',
  'deciding',
  'scheduled',
  'publishing',
  'published',
  'abandoned',
] as const
export type CyclePhase = (typeof CYCLE_PHASES)[number]

/** At most this many 定例照会 in one cycle, checked at opening: one parent's children stay within Temporal's advice. */
export const MAX_REGULAR_REQUESTS = 1_000

/**
 * Acts on whatever makes an edition: make-candidate 版の候補を作る, schedule 公表の時刻を決める, take-back 候補を取り下げる, abandon
 * 取りやめる.
 */
export const EDITION_ACTS = ['make-candidate', 'schedule', 'take-back', 'abandon'] as const
export type EditionActKind = (typeof EDITION_ACTS)[number]

/** Acts on a year: open 照会を始める, and those on its edition. */
export const CYCLE_ACTS = ['open', ...EDITION_ACTS] as const
export type CycleActKind = (typeof CYCLE_ACTS)[number]

/** True when nothing more can happen in the year itself. */
export function isEnded(phase: CyclePhase): boolean {
  return phase === 'published' || phase === 'abandoned'
}

/** True while a year or a correction may still be given up: while an edition is being made public nothing takes it back half-way. */
export function canAbandon(phase: CyclePhase): boolean {
  return !isEnded(phase) && phase !== 'publishing'
}

/**
 * True while planning may enter what the edition prints besides the answers, and ask for it: while a candidate stands or the report is
 * public, what it prints does not change under it.
 */
export function takesEntries(phase: CyclePhase): boolean {
  return phase === 'answering' || phase === 'checking'
}
