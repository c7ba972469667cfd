import type { AskedRow, CheckedFinding } from '@torikumi/database'
import type { Answer, Finding } from '@torikumi/domain'
import type { Sheet } from '../features/requests/sheet.ts'
import { sectionFindings } from './section-findings.ts'

type FoundOn = Pick<Sheet, 'request' | 'lastYear' | 'words' | 'check'>

/**
 * 確認事項 on the rows of a request as its answers stand: of a 訂正 or 追加照会 those that its new answers bring about, with the whole
 * year around them; of every other request those on its own rows.
 */
export function sheetFindings(sheet: FoundOn, rows: readonly { row: AskedRow; answer: Answer }[]): Finding[] {
  if (sheet.check === null) return sectionFindings(sheet.request, rows, sheet.lastYear, sheet.words)
  const own = new Set(rows.map(({ row }) => row.subject))
  return found(sheet, rows).filter(({ fiscalYear, subject }) => isOwn(sheet, own, fiscalYear, subject))
}

/** What a correction brings about on other rows: other sections', or those of the year after. Empty for every other request. */
export function findingsElsewhere(
  sheet: FoundOn,
  rows: readonly { row: AskedRow; answer: Answer }[],
): CheckedFinding[] {
  const own = new Set(rows.map(({ row }) => row.subject))
  return found(sheet, rows).filter(({ fiscalYear, subject }) => !isOwn(sheet, own, fiscalYear, subject))
}

function found({ check }: FoundOn, rows: readonly { row: AskedRow; answer: Answer }[]): CheckedFinding[] {
  return check === null ? [] : check(new Map(rows.map(({ row, answer }) => [row.subject, answer])))
}

function isOwn({ request }: FoundOn, own: ReadonlySet<string>, fiscalYear: number, subject: string): boolean {
  return fiscalYear === request.cycle.fiscalYear && own.has(subject)
}
