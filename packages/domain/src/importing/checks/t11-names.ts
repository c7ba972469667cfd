import type { WarningLog } from '../import-warning.ts'
import type { ReadSheet } from '../report/read-sheet.ts'
import { PART_NAMES } from '../report/report-labels.ts'
import { placedRows } from './activity-rows.ts'
import { ALIKE, similarity } from '../cells/similarity.ts'

/** How far from its position a name is looked for. */
const REACH = 15

/**
 * T11: an activity has another name in next year's table than in this year's. Rows are matched by their position; where
 * another row's name is more alike, that is suggested. Nothing is renamed.
 */
export const checkNames = (sheet: ReadSheet, log: WarningLog): void => {
  const activities = placedRows(sheet, 'activities')
  const plans = placedRows(sheet, 'plans')
  const first = plans[0]
  if (activities.length > 0 && first !== undefined && activities.length !== plans.length)
    log.add(
      'T11',
      { ...first.place, part: PART_NAMES.plans },
      `取組の行数が、当年度は${activities.length}行、翌年度以降は${plans.length}行です。`,
    )
  for (const [index, plan] of plans.entries()) {
    const name = plan.row.name
    const same = activities[index]?.row.name ?? ''
    if (name === '' || name === same) continue
    const from = Math.max(index - REACH, 0)
    const [best] = activities
      .slice(from, index + REACH + 1)
      .map((activity, at) => ({ name: activity.row.name, at: from + at, alike: similarity(activity.row.name, name) }))
      .sort((a, b) => b.alike - a.alike || Math.abs(a.at - index) - Math.abs(b.at - index))
    if (best === undefined || best.alike < ALIKE)
      log.add('T11', plan.place, '当年度の取組に、同じ名称や似た名称の行がありません。', { before: name })
    else if (best.at === index)
      log.add('T11', plan.place, `取組の名称が、当年度の「${same}」と違います。同じ取組とみられます。`, {
        before: name,
      })
    else
      log.add(
        'T11',
        plan.place,
        `当年度の${best.at + 1}行目「${best.name}」と${best.name === name ? '同じ' : '似た'}名称です。行の順序が違うとみられます。`,
        {
          before: name,
        },
      )
  }
}
