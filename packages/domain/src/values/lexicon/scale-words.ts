/** Powers of ten by their sign. */
const smallScales: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3 }
const largeScales: Readonly<Record<string, number>> = { 万: 4, 億: 8, 兆: 12 }

/** True for 十 百 千 万 億 兆. */
export const isScaleSign = (char: string): boolean => char in smallScales || char in largeScales

/**
 * The power of ten of a run of scale signs (百万 → 6, 千万 → 7, 億 → 8), or null where the run is no scale (万千).
 */
export const scaleExponent = (signs: string): number | null => {
  if (signs === '') return 0
  let small = 0
  let large = 0
  for (const sign of signs) {
    const smallPower = smallScales[sign]
    const largePower = largeScales[sign]
    if (smallPower !== undefined && small === 0 && large === 0) small = smallPower
    else if (largePower !== undefined && large === 0) large = largePower
    else return null
  }
  return small + large
}
