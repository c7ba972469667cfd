import { afterAll, describe, expect, it } from 'vitest'
import { fold } from '../text/fold.ts'
import { shiftDecimal } from '../decimal.ts'
import { readValue } from '../read-value.ts'
import { valueOf, printValue } from '../value.ts'
import { amounts } from './amounts.ts'
import { bounds } from './bounds.ts'
import { changes } from './changes.ts'
import { cityForms } from './city-forms.ts'
import { contexts } from './contexts.ts'
import { doubtful } from './doubtful.ts'
import { lists } from './lists.ts'
import { prose } from './prose.ts'
import { sums } from './sums.ts'
import { summary, type CorpusCell } from './summary.ts'
import { tables } from './tables.ts'
import { times } from './times.ts'
import { words } from './words.ts'

const forms: Readonly<Record<string, readonly CorpusCell[]>> = {
  amounts,
  bounds,
  times,
  sums,
  changes,
  words,
  lists,
  tables,
  contexts,
  doubtful,
  prose,
  ...cityForms,
}
const isDoubt = (form: string): boolean => /^(?:doubt|prose)/.test(form)
const plainForms = Object.entries(forms).filter(([form]) => !isDoubt(form))
const doubts = Object.entries(forms).flatMap(([form, cells]) => (isDoubt(form) ? cells : []))

/** A cell with an empty context where it has none, as a row of a table of tests. */
const row = ([raw, reading, context = {}]: CorpusCell) => [raw, reading, context] as const
const everyCell = Object.values(forms).flat().map(row)

describe.each(Object.entries(forms))('the corpus of %s', (_, cells) => {
  it.each(cells.map(row))('%j is %s', (raw, reading, context) => {
    expect(summary(readValue(raw, context))).toBe(reading)
  })
})

describe('the corpus', () => {
  afterAll(() => {
    const counts = Object.entries(forms).map(([form, cells]) => `${form} ${cells.length}`)
    process.stdout.write(`corpus of value cells: ${counts.join(', ')}; ${everyCell.length} in all\n`)
  })

  it('has at least 300 cells and no cell twice', () => {
    expect(everyCell.length).toBeGreaterThanOrEqual(300)
    const seen = everyCell.map(([raw, , context]) => JSON.stringify([raw, context]))
    expect(new Set(seen).size).toBe(seen.length)
  })

  it.each(plainForms)('calls what is plain sure: %s', (_, cells) => {
    expect(cells.filter(([, reading]) => /^[?!]/.test(reading))).toEqual([])
  })

  it.each(doubts.map(row))('does not call %j sure', (_, reading) => {
    expect(reading).toMatch(/^[?!]/)
  })

  it('gives each doubt its reason', () => {
    for (const [raw, , context] of doubts.map(row)) expect(readValue(raw, context).note).not.toBe('')
  })

  it.each(everyCell)('prints %j back as it is', (raw, _, context) => {
    expect(printValue(valueOf(raw, context))).toBe(raw)
  })

  it.each(everyCell)('reads %j the same in full width', (raw, reading, context) => {
    const isPlainText = !/[<&]/.test(raw)
    const wide = isPlainText
      ? raw.replaceAll(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0))
      : raw
    expect(fold(wide).text).toBe(fold(raw).text)
    expect(summary(readValue(wide, context))).toBe(reading)
  })

  it('multiplies number and scale', () => {
    for (const [raw, , context] of everyCell) {
      const { number, scale, valueInBaseUnit } = readValue(raw, context)
      const expected = number === null || scale === null ? null : shiftDecimal(number, Math.log10(scale))
      expect(valueInBaseUnit).toBe(expected)
    }
  })
})
