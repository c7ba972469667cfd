import { describe, expect, it } from 'vitest'
import { activityAnswer } from '../../answers/testing/answers.ts'
import { activityRow } from '../testing/rows.ts'
import { unchangedText } from './unchanged-text.ts'

const ACCOUNT = '図書館の本を移動図書館の車に載せ、集会所で貸し出しました。'
const after = (thisYear: string, lastYear: { thisYear?: string; nextYear?: string }) =>
  unchangedText({ ...activityRow(thisYear, '続けます。'), lastYear: activityAnswer(lastYear) })

describe('an account of the year before', () => {
  it('is found where it stands again', () => {
    expect(after(ACCOUNT, { thisYear: ACCOUNT })[0]?.message).toContain('前年度と同じ文')
  })

  it('is found where last year’s plan is given as what was done', () => {
    expect(after(ACCOUNT, { nextYear: ACCOUNT })[0]?.message).toContain('前年度に書いた今後の取組内容')
  })

  it('is not found in a short or another text, nor without last year', () => {
    expect(after('引き続き実施', { thisYear: '引き続き実施' })).toEqual([])
    expect(after(ACCOUNT, { thisYear: '開きました。' })).toEqual([])
    expect(unchangedText(activityRow(ACCOUNT, ACCOUNT))).toEqual([])
  })
})
