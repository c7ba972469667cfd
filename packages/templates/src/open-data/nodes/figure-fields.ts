import { MISSING_REASONS, TARGET_KINDS, VALUE_STATUSES, type EditionKpi, type PrintedValue } from '@torikumi/domain'
import { z } from 'zod'

const raw = (what: string) => z.string().describe(`${what}。印刷したとおりの文字`)
const number = (what: string) =>
  z.number().nullable().describe(`${what}を読み取った数。印刷した単位と位のまま。数がないときは null`)
const numberText = (what: string) =>
  z.string().describe(`${what}を読み取った数の文字。印刷した小数の桁を保ち、桁区切りは除く。数がないときは空`)
const period = (what: string) =>
  z
    .string()
    .describe(
      `${what}の時点。年度 2016、期間 2010-2014、月 2014-12、日 2014-12-31、卒業生 2016-graduates。西暦。不明なら空`,
    )

/** The fields of 現状値, 年度末値 and 目標値 in `report.json`: each value as printed, as a number, and its period. */
export const figureFields = {
  baselineRaw: raw('現状値'),
  baselineNumber: number('現状値'),
  baselineNumberText: numberText('現状値'),
  baselinePeriod: period('現状値'),
  actualRaw: raw('年度末値'),
  actualNumber: number('年度末値'),
  actualNumberText: numberText('年度末値'),
  actualPeriod: period('年度末値'),
  actualReason: z.enum(MISSING_REASONS).describe('年度末値がない理由。値があるときは none'),
  targetRaw: raw('目標値'),
  targetNumber: number('目標値'),
  targetNumberText: numberText('目標値'),
  targetPeriod: period('目標値'),
  targetKind: z
    .enum(TARGET_KINDS)
    .describe('目標の種類。number 数値、maintain 維持、not-worse 下回らない（上回らない）、milestone 達成する事柄'),
  actualStatus: z.enum(VALUE_STATUSES).describe('年度末値の確からしさ。final 確定、preliminary 速報、estimate 見込み'),
  actualNote: z.string().describe('要因・備考'),
}

const fieldsSchema = z.strictObject(figureFields)
type FigureFields = z.infer<typeof fieldsSchema>

/** The three values of a KPI row as fields. */
export function figureFieldsOf({ baseline, actual, target }: EditionKpi): FigureFields {
  return {
    baselineRaw: baseline.raw,
    baselineNumber: baseline.number,
    baselineNumberText: baseline.numberText,
    baselinePeriod: baseline.period,
    actualRaw: actual.raw,
    actualNumber: actual.number,
    actualNumberText: actual.numberText,
    actualPeriod: actual.period,
    actualReason: actual.reason,
    targetRaw: target.raw,
    targetNumber: target.number,
    targetNumberText: target.numberText,
    targetPeriod: target.period,
    targetKind: target.kind,
    actualStatus: actual.status,
    actualNote: actual.note,
  }
}

/** The three values of a KPI row, read back from its fields. */
export function figuresFrom(fields: FigureFields): Pick<EditionKpi, 'baseline' | 'actual' | 'target'> {
  const value = (of: 'baseline' | 'actual' | 'target'): PrintedValue => ({
    raw: fields[`${of}Raw`],
    number: fields[`${of}Number`],
    numberText: fields[`${of}NumberText`],
    period: fields[`${of}Period`],
  })
  return {
    baseline: value('baseline'),
    actual: { ...value('actual'), reason: fields.actualReason, status: fields.actualStatus, note: fields.actualNote },
    target: { ...value('target'), kind: fields.targetKind },
  }
}
