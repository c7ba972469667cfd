import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amounts } from './corpus/amounts.ts'
import { bounds } from './corpus/bounds.ts'
import { changes } from './corpus/changes.ts'
import { lists } from './corpus/lists.ts'
import { sums } from './corpus/sums.ts'
import { summary } from './corpus/summary.ts'
import { times } from './corpus/times.ts'
import { words } from './corpus/words.ts'
import { unitWords } from './lexicon/unit-words.ts'
import { vocabulary } from './lexicon/vocabulary.ts'
import { readEachValue, readValue } from './read-value.ts'
import { READING_COLUMNS, readingColumns } from './reading-columns.ts'
import { printValue, valueOf } from './value.ts'

const cells = [amounts, bounds, times, sums, changes, words, lists].flat().map(([raw]) => raw)
const pieces = [
  ...cells,
  ...vocabulary.keys(),
  ...unitWords,
  '(',
  ')',
  '（',
  '→',
  '、',
  '～',
  '-',
  '/',
  '\n',
  '※',
  '△',
  '12',
  '3.4',
  '億',
]
const patchwork = fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((parts) => parts.join(''))
const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: 'grapheme' }), patchwork)

describe('any cell', () => {
  it('is read without throwing and fills every column', () => {
    fc.assert(
      fc.property(anything, anything, anything, (raw, unit, columnHeader) => {
        const columns = readingColumns(readValue(raw, { unit, columnHeader }))
        expect(Object.keys(columns)).toEqual([...READING_COLUMNS])
        expect(Object.values(columns).every((column) => typeof column === 'string')).toBe(true)
      }),
      { numRuns: 1500 },
    )
  })

  it('is printed back byte for byte', () => {
    fc.assert(
      fc.property(anything, (raw) => {
        expect(printValue(valueOf(raw))).toBe(raw)
      }),
    )
  })

  it('says why where it is not sure', () => {
    fc.assert(
      fc.property(anything, (raw) => {
        const { confidence, note } = readValue(raw)
        expect(confidence === 'sure' || note !== '').toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  it('has one reading for each of its values', () => {
    fc.assert(
      fc.property(patchwork, (raw) => {
        const reading = readValue(raw)
        const each = readEachValue(raw)
        expect(each.length <= reading.valueCount).toBe(true)
        expect(each.map((one) => one.allValues).join('; ')).toBe(reading.allValues)
      }),
      { numRuns: 1000 },
    )
  })

  it('of 10,000 characters does not stall the reader', () => {
    const bad = [
      '1',
      '(',
      '件',
      'H27',
      '1,',
      '-',
      '→',
      '維持',
      '~',
      '増',
      '<del>',
      'あ',
      '億',
      '5人 ',
      '1人当たり',
      '一',
      '1/',
      '年',
    ]
    const started = Date.now()
    for (const piece of bad) readValue(piece.repeat(Math.ceil(10_000 / piece.length)))
    for (const piece of bad) readValue(piece.repeat(Math.ceil(399 / piece.length)).slice(0, 399))
    expect(Date.now() - started).toBeLessThan(1500)
  })
})

/** Where a space or a break carries no meaning: everywhere but inside a number, a Latin word or behind a sign. */
const spaced = (raw: string, choices: readonly number[]): string => {
  let out = ''
  let choice = 0
  for (let i = 0; i < raw.length; i += 1) {
    const before = raw[i - 1] ?? ''
    const char = raw[i] ?? ''
    const joined = /[0-9A-Za-z.,０-９Ａ-Ｚ，．]/
    const isFree = i > 0 && !(joined.test(before) && joined.test(char)) && !/[-−－ー△▲▼＋+±<&]/.test(before)
    if (isFree) out += ['', '', ' ', '\u3000', '\n'][(choices[choice++ % choices.length] ?? 0) % 5] ?? ''
    out += char
  }
  return out
}

describe('white space without meaning', () => {
  const plain = [amounts, bounds, times, sums, changes]
    .flat()
    .map(([raw]) => raw)
    .filter((raw) => !/[<&;]|7結/.test(raw))

  it.each(plain)('changes nothing in %j', (raw) => {
    const reading = summary(readValue(raw))
    fc.assert(
      fc.property(fc.array(fc.nat(4), { minLength: 1, maxLength: 30 }), (choices) => {
        expect(summary(readValue(spaced(raw, choices)))).toBe(reading)
      }),
      { numRuns: 12 },
    )
  })
})

describe('a figure', () => {
  const digits = fc
    .tuple(fc.integer({ min: 0, max: 9_999_999 }), fc.integer({ min: 0, max: 2 }), fc.boolean())
    .map(([value, decimals, separated]) => {
      const text = (value / 10 ** decimals).toFixed(decimals)
      const [whole = '', rest] = text.split('.')
      const grouped = separated ? whole.replaceAll(/\B(?=(\d{3})+$)/g, ',') : whole
      return { printed: rest === undefined ? grouped : `${grouped}.${rest}`, number: text }
    })
  const plainUnits = [
    '人',
    '件',
    '%',
    '企業',
    '校',
    'か所',
    '品目',
    '世帯',
    'ha',
    't-CO2',
    '店舗',
    '事業者',
    'グループ',
    '協定',
    '円',
  ]
  const bound = fc.constantFrom(
    ['', '以上', '>='],
    ['', '以下', '<='],
    ['', '未満', '<'],
    ['', '超', '>'],
    ['約', '', '~'],
    ['概ね', '', '~'],
    ['', '程度', '~'],
    ['', '', '='],
  )
  const time = fc.constantFrom(
    ['', null],
    ['(H28)', 2016],
    ['（平成28年度）', 2016],
    [' (R4年度)', 2022],
    ['(2019)', 2019],
  )
  const scale = fc.constantFrom(['', 1], ['千', 1000], ['万', 10_000], ['億', 100_000_000])

  it('keeps number, unit, scale, comparator and year in any combination', () => {
    fc.assert(
      fc.property(digits, fc.constantFrom(...plainUnits), bound, time, scale, (figure, unit, side, year, power) => {
        const [before, after, comparator] = side
        const takesScale = !/^[%a-z]/.test(unit)
        const scaleText = takesScale ? power[0] : ''
        const raw = `${before}${figure.printed}${scaleText}${unit}${after}${year[0]}`
        const reading = readValue(raw)
        expect(reading.number).toBe(figure.number)
        expect(reading.unit).toBe(unit)
        expect(reading.scale).toBe(takesScale ? power[1] : 1)
        expect(reading.comparator).toBe(comparator)
        expect(reading.periodStart).toBe(year[1])
      }),
      { numRuns: 800 },
    )
  })

  it.each([...unitWords].filter((unit) => !/^(?:[かカヶヵ箇]?年間?|月|日|度|年度|号|級|段階)$/.test(unit)))(
    'keeps the unit %s',
    (unit) => {
      const reading = readValue(`12${unit}`)
      expect(reading.number === null ? readValue(`1,200${unit}`).unit : reading.unit).toContain(unit)
    },
  )
})

describe('a dash or a word', () => {
  it('never becomes a number', () => {
    fc.assert(
      fc.property(fc.constantFrom(...words.map(([raw]) => raw)), fc.constantFrom('', ' ', '\n', '　'), (raw, space) => {
        expect(readValue(`${space}${raw}${space}`).number).toBeNull()
      }),
    )
  })
})
