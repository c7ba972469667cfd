import { type Database, findEditionData } from '@torikumi/database'
import { type EditionActivity, type EditionData, type EditionKpi, printedWords } from '@torikumi/domain'

/** A row of the newest edition that can be asked for anew, under the sheet that prints it first. */
export interface PrintedRow {
  /** The indicator's or activity's id. */
  subject: string
  name: string
  section: string
  /** The value, or the account of the year, as published. */
  published: string
  alsoIn: readonly string[]
}

/** A sheet or goal with its rows, in printed order; an indicator stands where it is printed first. */
export interface PrintedSheet {
  code: string
  name: string
  rows: readonly PrintedRow[]
}

/** Every row of an edition by its key, with the edition's number. */
export async function printedSheets(db: Database, key: string): Promise<PrintedSheet[]> {
  const stored = await findEditionData(db, key)
  if (stored === null) return []
  const { goals = [], measures = [] } = JSON.parse(stored.data) as Partial<EditionData>
  const sheets = [
    ...goals.map(({ code, name, kpis }) => ({ code, name, rows: kpiRows(kpis) })),
    ...measures.map(({ code, name, kpis, activities }) => ({
      code,
      name,
      rows: [...kpiRows(kpis), ...activities.map(activityRow)],
    })),
  ]
  return sheets.filter(({ rows }) => rows.length > 0)
}

function kpiRows(kpis: readonly EditionKpi[]): PrintedRow[] {
  return kpis
    .filter(({ shownAgain }) => !shownAgain)
    .map(({ indicatorId, name, section, actual, alsoIn }) => {
      const reason = printedWords.reason[actual.reason]
      const status = actual.status === 'final' ? '' : printedWords.status[actual.status]
      const remark = reason || status
      const published = remark === '' ? actual.raw : `${actual.raw}（${remark}）`
      return { subject: indicatorId, name, section, published, alsoIn }
    })
}

const activityRow = ({ activityId, name, section, thisYear }: EditionActivity): PrintedRow => ({
  subject: activityId,
  name,
  section,
  published: thisYear,
  alsoIn: [],
})
