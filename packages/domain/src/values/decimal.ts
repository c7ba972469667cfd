/**
 * A decimal text times a power of ten, exactly: ('2.4', 8) → '240000000', ('1.25', 1) → '12.5'. No exponent notation, no
 * rounding; decimals that become superfluous are dropped.
 */
export const shiftDecimal = (text: string, exponent: number): string => {
  const negative = text.startsWith('-')
  const [whole = '0', decimals = ''] = (negative ? text.slice(1) : text).split('.')
  const moved = decimals.padEnd(exponent, '0')
  const integer = (whole + moved.slice(0, exponent)).replace(/^0+(?=\d)/, '')
  const rest = moved.slice(exponent)
  return `${negative ? '-' : ''}${integer}${rest === '' ? '' : `.${rest}`}`
}
