/** number: a figure; maintain: 維持; not-worse: a floor or ceiling; milestone: 策定, 実施. */
export const TARGET_KINDS = ['number', 'maintain', 'not-worse', 'milestone'] as const
export type TargetKind = (typeof TARGET_KINDS)[number]
