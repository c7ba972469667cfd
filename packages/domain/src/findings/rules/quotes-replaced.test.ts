import { describe, expect, it } from 'vitest'
import { indicatorAnswer } from '../../answers/testing/answers.ts'
import { activityRow, kpiRow } from '../testing/rows.ts'
import { quotesReplaced } from './quotes-replaced.ts'

const told = (account: string, published: string | null, raw: string, note = '') =>
  quotesReplaced(
    [
      {
        ...kpiRow(raw, { note }),
        name: '外国人観光客数',
        replaces: published === null ? null : indicatorAnswer({ raw: published }),
      },
      { ...activityRow(account, '続けます。'), measure: '2-1-2' },
    ],
    { fiscalYear: 2016 },
  ).map(({ at, finding }) => [at, finding.field, finding.message])

describe('a text that tells a replaced figure', () => {
  it('is found in any measure, also with full-width digits, with the new figure', () => {
    for (const digits of ['56,337', '５６，３３７', '56337'])
      expect(told(`昨年を上回る${digits}人を迎えました。`, '56,337人 (H28)', '45,337人 (H28)')).toEqual([
        [
          1,
          'thisYear',
          expect.stringContaining('「外国人観光客数」の公表した年度末値です。新しい値は「45,337人 (H28)」'),
        ],
      ])
  })

  it('is found in the own account of the indicator', () => {
    expect(told('', '56,337人', '45,337人', '56,337人にとどまりました。')).toEqual([
      [0, 'note', expect.stringContaining('「56,337人」')],
    ])
  })

  it('of a small figure is found where the sentence names the indicator', () => {
    expect(told('外国人観光客数は15人でした。', '15人', '18人')).toHaveLength(1)
    expect(told('委員は15人でした。外国人観光客数を数えました。', '15人', '18人')).toEqual([])
  })

  it.each([
    ['another figure', '57,337人を迎えました。', '56,337人', '45,337人'],
    ['another unit', '56,337円を集めました。', '56,337人', '45,337人'],
    ['a longer figure', '156,337人を迎えました。', '56,337人', '45,337人'],
    ['a figure that stays', '56,337人を迎えました。', '56,337人', '56,337人 (H28)'],
    ['nothing that is replaced', '56,337人を迎えました。', null, '45,337人'],
    ['a figure that was none', '56,337人を迎えました。', '—', '45,337人'],
  ])('is not found with %s', (_case, account, published, raw) => {
    expect(told(account, published, raw)).toEqual([])
  })
})
