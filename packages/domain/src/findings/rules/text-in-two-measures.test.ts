import { describe, expect, it } from 'vitest'
import { activityRow } from '../testing/rows.ts'
import { textInTwoMeasures } from './text-in-two-measures.ts'

const ACCOUNT = '図書館の本を移動図書館の車に載せ、集会所で貸し出しました。'
const twice = (text: string, measure: string) =>
  textInTwoMeasures([
    { ...activityRow(text, '続けます。'), measure: '1-1-1' },
    { ...activityRow(text, '続けます。'), subject: 'activity-2', measure },
  ])

describe('one text in two measures', () => {
  it('is found at the second, with the place of the first', () => {
    const [found, ...rest] = twice(ACCOUNT, '2-1-1')
    expect(rest).toEqual([])
    expect([found?.at, found?.finding.subject, found?.finding.field]).toEqual([1, 'activity-2', 'thisYear'])
    expect(found?.finding.message).toContain('1-1-1')
  })

  it('is not found within one measure, nor in a short text', () => {
    expect(twice(ACCOUNT, '1-1-1')).toEqual([])
    expect(twice('前年度と同様に実施', '2-1-1')).toEqual([])
  })
})
