import type { AskedIndicatorRow, AskedRow, FindingNotes, StandingOverride } from '@torikumi/database'
import {
  type Answer,
  type EditionSeriesPoint,
  type Finding,
  JUDGEMENT_MARKS,
  type JudgementMark,
} from '@torikumi/domain'
import { unsettled } from '../../work/finding-notes.ts'
import { type JudgedRow, judgeRow } from '../../work/judge-row.ts'
import { sheetFindings } from '../../work/sheet-findings.ts'
import { type Sheet, overrideOf, seriesOf } from '../requests/sheet.ts'
import { type CompareWith, type ComparedField, answerBefore, comparedFields } from './comparison.ts'
import type { DecisionProblem, PostedDecision } from './form.ts'
import { type ReplacedAnswer, replacedAnswer } from './replaced-answer.tsx'
import type { NoTurn, Turn } from './turn.ts'

/** One row of the decision page. */
export interface DecisionRow {
  row: AskedRow
  answer: Answer
  fields: readonly ComparedField[]
  changed: boolean
  lastYear: Answer | null
  findings: readonly Finding[]
  /** What the section says about them. */
  notes: FindingNotes
  /** How many of the findings it has not settled. */
  unsettled: number
  /** What it replaces; null but in a 訂正 or 追加照会. */
  replaced: ReplacedAnswer | null
  /** For a KPI: how its value is read and judged. */
  judged: JudgedRow | null
  /** Published figures of earlier years. */
  series: readonly EditionSeriesPoint[]
  /** What a person judged in place of the rule set. */
  override: StandingOverride | null
  /** What the person can do with it: accept or return, only return, or only read. */
  part: 'decide' | 'return-only' | 'read'
  posted: PostedDecision | null
  problem: DecisionProblem | null
}

/** What is posted and could not be taken. */
export interface Undecided {
  rows: ReadonlyMap<string, PostedDecision>
  problems: readonly DecisionProblem[]
  comment: string
}

export const NOTHING_POSTED: Undecided = { rows: new Map(), problems: [], comment: '' }

/** The rows of the newest revision as the page shows them. */
export function decisionRows(
  sheet: Sheet,
  turn: Turn | NoTurn,
  compare: CompareWith,
  undecided: Undecided,
  today: string,
): DecisionRow[] {
  const findings = Map.groupBy(findingsOf(sheet), (finding) => finding.subject)
  const [decide, back] = turn.kind === 'none' ? [[], []] : [turn.items, turn.returnOnly]
  return sheet.rows.flatMap((row): DecisionRow[] => {
    const answer = sheet.submitted.get(row.id)
    if (answer === undefined) return []
    const fields = comparedFields(answer, answerBefore(row, sheet, compare))
    const lastYear = sheet.lastYear.get(row.subject) ?? null
    const found = findings.get(row.subject) ?? []
    const notes = sheet.drafts.get(row.id)?.notes ?? {}
    return [
      {
        row,
        answer,
        fields,
        changed: fields.some((field) => field.changed),
        lastYear,
        findings: found,
        notes,
        unsettled: unsettled(found, notes).length,
        replaced: replacedAnswer(sheet, row, answer, today),
        judged: judgedOf(row, answer, lastYear, sheet, today),
        series: seriesOf(sheet, row),
        override: overrideOf(sheet, row),
        part: decide.includes(row.id) ? 'decide' : back.includes(row.id) ? 'return-only' : 'read',
        posted: undecided.rows.get(row.id) ?? null,
        problem: undecided.problems.find((problem) => problem.item === row.id) ?? null,
      },
    ]
  })
}

function judgedOf(
  row: AskedRow,
  answer: Answer,
  lastYear: Answer | null,
  sheet: Sheet,
  today: string,
): JudgedRow | null {
  if (row.kind !== 'indicator' || answer.kind !== 'indicator') return null
  return judgeRow(row satisfies AskedIndicatorRow, answer, lastYear, sheet.request.cycle, today)
}

/** False for a row that was closed unanswered: nothing of it is decided or printed. */
const isStillAsked = ({ state }: Pick<AskedRow, 'state'>): boolean => state !== 'closed'

function findingsOf(sheet: Sheet): Finding[] {
  return sheetFindings(
    sheet,
    submittedRows(sheet).filter(({ row }) => isStillAsked(row)),
  )
}

/** The rows of the newest revision with their answers. */
export function submittedRows({ rows, submitted }: Sheet): { row: AskedRow; answer: Answer }[] {
  return rows.flatMap((row) => {
    const answer = submitted.get(row.id)
    return answer === undefined ? [] : [{ row, answer }]
  })
}

/** What まず見るところ counts. */
export interface DecisionSummary {
  kpis: number
  more: number
  less: number
  incomparable: number
  /** By the printed word of the year's rule set, best first. */
  marks: readonly { mark: JudgementMark; word: string; rows: number }[]
  changed: readonly DecisionRow[]
  /** 確認事項: how many, how many of them unsettled, and the rows of these. */
  findings: number
  unsettled: number
  found: readonly DecisionRow[]
}

/** Counts the rows for the summary at the top, without those that were closed unanswered. */
export function summaryOf(all: readonly DecisionRow[]): DecisionSummary {
  const rows = all.filter(({ row }) => isStillAsked(row))
  const judged = rows.flatMap((row) => (row.judged === null ? [] : [row.judged]))
  const changes = judged.map((one) => one.change)
  const byWord = Map.groupBy(judged, ({ kpi }) => kpi.judged.word)
  const marks = [...byWord]
    .map(([word, alike]) => ({ mark: alike[0]?.kpi.judged.mark ?? ('none' as const), word, rows: alike.length }))
    .sort((a, b) => JUDGEMENT_MARKS.indexOf(a.mark) - JUDGEMENT_MARKS.indexOf(b.mark))
  return {
    kpis: judged.length,
    more: changes.filter((change) => change !== null && change > 0).length,
    less: changes.filter((change) => change !== null && change < 0).length,
    incomparable: changes.filter((change) => change === null).length,
    marks,
    changed: rows.filter((row) => row.changed),
    findings: rows.reduce((sum, row) => sum + row.findings.length, 0),
    unsettled: rows.reduce((sum, row) => sum + row.unsettled, 0),
    found: rows.filter((row) => row.unsettled > 0),
  }
}
