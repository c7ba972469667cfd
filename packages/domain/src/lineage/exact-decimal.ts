import { scaleExponent } from '../values/lexicon/scale-words.ts'

/** A unit as its power of ten and what is counted: 億円 → 8 and 円, 人 → 0 and 人. */
export function splitUnit(unit: string): { exponent: number; counted: string } {
  const signs = /^[十百千万億兆]*/u.exec(unit)?.[0] ?? ''
  const exponent = scaleExponent(signs)
  return exponent === null ? { exponent: 0, counted: unit } : { exponent, counted: unit.slice(signs.length) }
}

/** A decimal text times a power of ten, exactly, in either direction: ('2.4', 5) → '240000', ('279072', -5) → '2.79072'. */
export function movePoint(text: string, exponent: number): string {
  const { digits, decimals } = parts(text)
  const moved = decimals - exponent
  return moved >= 0 ? printed(digits, moved) : printed(digits * 10n ** BigInt(-moved), 0)
}

/** later − earlier of two decimal texts, exactly, with the decimals of the finer one: ('8.40', '8.7') → '0.30'. */
export function exactDifference(earlier: string, later: string): string {
  const [a, b] = [parts(earlier), parts(later)]
  const decimals = Math.max(a.decimals, b.decimals)
  const aligned = ({ digits, decimals: own }: Parts) => digits * 10n ** BigInt(decimals - own)
  return printed(aligned(b) - aligned(a), decimals)
}

interface Parts {
  digits: bigint
  decimals: number
}

function parts(text: string): Parts {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text)
  if (match === null) throw new RangeError(`not a decimal: ${text}`)
  const [, sign = '', whole = '0', fraction = ''] = match
  return { digits: BigInt(`${sign}${whole}${fraction}`), decimals: fraction.length }
}

function printed(digits: bigint, decimals: number): string {
  const sign = digits < 0n ? '-' : ''
  const text = String(digits < 0n ? -digits : digits).padStart(decimals + 1, '0')
  if (decimals === 0) return `${sign}${text}`
  return `${sign}${text.slice(0, -decimals)}.${text.slice(-decimals)}`
}
