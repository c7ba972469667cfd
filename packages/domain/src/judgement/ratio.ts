/** An exact fraction; `over` is positive. Judging 60 % of a path must not hang on binary rounding. */
export type Ratio = { readonly of: bigint; readonly over: bigint }

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b))

const reduced = (of: bigint, over: bigint): Ratio => {
  if (over === 0n) throw new RangeError('a fraction over zero')
  const sign = over < 0n ? -1n : 1n
  const common = gcd(of, over) || 1n
  return { of: (sign * of) / common, over: (sign * over) / common }
}

/** The decimal a number was read from: 8.4 is 84/10, not the nearest binary fraction. Refuses NaN and infinities. */
export const ratioOf = (value: number): Ratio => {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value))
  if (match === null) throw new RangeError(`not a finite number: ${value}`)
  const [, sign = '', whole = '0', decimals = '', exponent = '0'] = match
  const digits = BigInt(`${sign}${whole}${decimals}`)
  const power = decimals.length - Number(exponent)
  return power >= 0 ? reduced(digits, 10n ** BigInt(power)) : reduced(digits * 10n ** BigInt(-power), 1n)
}

/** a + b. */
export const plus = (a: Ratio, b: Ratio): Ratio => reduced(a.of * b.over + b.of * a.over, a.over * b.over)

/** a − b. */
export const minus = (a: Ratio, b: Ratio): Ratio => reduced(a.of * b.over - b.of * a.over, a.over * b.over)

/** a × b. */
export const times = (a: Ratio, b: Ratio): Ratio => reduced(a.of * b.of, a.over * b.over)

/** a / b, or null where b is zero. */
export const dividedBy = (a: Ratio, b: Ratio): Ratio | null =>
  b.of === 0n ? null : reduced(a.of * b.over, a.over * b.of)

/** Negative where a is smaller, zero where both are equal. */
export const compare = (a: Ratio, b: Ratio): number => {
  const difference = a.of * b.over - b.of * a.over
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** As a number with so many decimals, halves away from zero (四捨五入). */
export const rounded = (value: Ratio, decimals: number): number => {
  const scale = 10n ** BigInt(decimals)
  const negative = value.of < 0n
  const doubled = (negative ? -value.of : value.of) * scale * 2n
  const units = (doubled / value.over + 1n) / 2n
  const result = Number(units) / Number(scale)
  return negative && units !== 0n ? -result : result
}
