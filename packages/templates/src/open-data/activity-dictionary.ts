import { printedWords } from '@torikumi/domain'
import type { ACTIVITY_COLUMNS } from './activities-csv.ts'
import { type CsvColumn, oneOf, rowHead } from './csv-column.ts'

/** The data dictionary of `activities.csv`, by column. */
export const activityDictionary: Record<(typeof ACTIVITY_COLUMNS)[number], CsvColumn> = {
  ...rowHead,
  activity_id: { title: '取組の識別子', description: 'どの版でも変わらない', datatype: 'string' },
  activity_name: { title: '取組の名称', description: '取組の名称', datatype: 'string' },
  this_year: { title: 'この年度の取組', description: 'この年度に取り組んだ事業の概要', datatype: 'string' },
  next_year: { title: '次の年度以降の取組', description: '次の年度以降の取組内容', datatype: 'string' },
  next_year_reason: { title: 'その理由', description: '次の年度以降の取組内容の理由', datatype: 'string' },
  lead_section: { title: '主管課', description: '施策全体に答える課', datatype: 'string' },
  cost_thousand_yen: { title: '決算額（千円）', description: '千円単位。不明なら空', datatype: 'integer' },
  cost_status: {
    title: '決算の段階',
    description: '決算見込 会計の締切り前、決算 締切り後。決算額がなければ空',
    datatype: oneOf(Object.values(printedWords.cost)),
  },
}
