import { describe, expect, it } from 'vitest'
import { municipalityCodeDefect } from './municipality-code.ts'

const DIGITS = Array.from({ length: 10 }, (_, digit) => String(digit))

describe('municipalityCodeDefect', () => {
  it.each([
    ['352136', 'remainder 5'],
    ['131016', 'remainder 5'],
    ['352039', 'remainder 2'],
    ['012025', 'remainder 6'],
    ['011002', 'a sum below 11'],
    ['142051', 'remainder 0, so that 11 becomes 1'],
    ['131130', 'remainder 1, so that 10 becomes 0'],
    ['131121', 'remainder 10'],
  ])('takes the published code %s (%s)', (code) => {
    expect(municipalityCodeDefect(code)).toBeNull()
  })

  it('refuses every other last digit', () => {
    const taken = DIGITS.filter((digit) => municipalityCodeDefect(`35213${digit}`) === null)
    expect(taken).toEqual(['6'])
  })

  it('finds each single wrong digit of a code', () => {
    const typed = [0, 1, 2, 3, 4, 5].flatMap((at) =>
      DIGITS.map((digit) => `${'352136'.slice(0, at)}${digit}${'352136'.slice(at + 1)}`),
    )
    const wrong = typed.filter((code) => code !== '352136')
    expect(wrong).toHaveLength(54)
    expect(new Set(wrong.map(municipalityCodeDefect))).toEqual(new Set(['check-digit']))
  })

  it.each(['', '35213', '3521366', '35213６', ' 352136', '35213a'])('refuses %j, which is not six digits', (typed) => {
    expect(municipalityCodeDefect(typed)).toBe('six-digits')
  })

  it.each([
    ['010006', 'a prefecture itself'],
    ['482013', 'a prefecture beyond the 47th'],
    ['002011', 'a prefecture before the first'],
  ])('refuses %s, %s', (code) => {
    expect(municipalityCodeDefect(code)).toBe('no-municipality')
  })
})
