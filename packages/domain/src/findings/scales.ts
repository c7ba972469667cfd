/** Factors that come of a wrong scale (千円 for 円, 0.35 for 35%), each met within a tenth. */
const SCALES = [100, 1000, 10_000, 1_000_000]

/** True where one amount is another by a factor that comes of a wrong scale; both are positive. */
export function isOffByScale(a: number, b: number): boolean {
  const factor = Math.max(a, b) / Math.min(a, b)
  return SCALES.some((scale) => factor > scale * 0.9 && factor < scale * 1.1)
}
