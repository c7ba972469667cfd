import type { WarningLog } from '../import-warning.ts'
import type { ReadSheet } from '../report/read-sheet.ts'
import { placedRows } from './activity-rows.ts'

const FIGURE = /([0-9][0-9,]*)(千円|万円|億円|円|件|人|社|回|団体|校|棟|戸|か所|カ所)/gu
/** 「合計10件」, with a second total in brackets: 「合計10件(2,787千円)」. */
const TOTAL =
  /(?:合計|合わせて)で?([0-9][0-9,]*)([^0-9\s、。()（）]{1,3})(?:[(（]([0-9][0-9,]*)(千円|万円|億円|円)[)）])?/u

/** T22: a total that is not the sum of the figures before it in its sentence. A total with fewer than two of them says nothing. */
export const checkSums = (sheet: ReadSheet, log: WarningLog): void => {
  for (const part of ['activities', 'plans'] as const) {
    for (const { row, place } of placedRows(sheet, part)) {
      for (const { printed, sum, unit } of row.text.split('。').flatMap(wrongTotals))
        log.add('T22', place, `合計は${printed}${unit}とありますが、その前の数を足すと${sum}${unit}です。`, {
          before: row.text,
        })
    }
  }
}

interface WrongTotal {
  printed: string
  sum: string
  unit: string
}

const wrongTotals = (sentence: string): WrongTotal[] => {
  const total = TOTAL.exec(sentence)
  if (total === null) return []
  const figures = [...sentence.slice(0, total.index).matchAll(FIGURE)]
  const totals: [string | undefined, string | undefined][] = [
    [total[1], total[2]],
    [total[3], total[4]],
  ]
  return totals.flatMap(([printed, unit]) => {
    const parts = figures.filter((figure) => figure[2] === unit).map((figure) => amount(figure[1] ?? ''))
    const sum = parts.reduce((a, b) => a + b, 0)
    if (printed === undefined || unit === undefined || parts.length < 2 || sum === amount(printed)) return []
    return [{ printed, sum: sum.toLocaleString('en-US'), unit }]
  })
}

const amount = (digits: string): number => Number(digits.replaceAll(',', ''))
