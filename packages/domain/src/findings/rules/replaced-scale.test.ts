import { describe, expect, it } from 'vitest'
import { indicatorAnswer } from '../../answers/testing/answers.ts'
import { kpiRow } from '../testing/rows.ts'
import { replacedScale } from './replaced-scale.ts'

const definition = { unit: '人', aggregation: 'cumulative' as const, baselineRaw: '—', targetRaw: '20,000人' }
const found = (raw: string, published: string | null) =>
  replacedScale(
    { ...kpiRow(raw), definition, replaces: published === null ? null : indicatorAnswer({ raw: published }) },
    { fiscalYear: 2016 },
  ).map(({ message }) => message)

describe('a new figure beside the published one', () => {
  it.each([
    ['15,000人', '15人'],
    ['15人', '1,500人'],
    ['1.5万人', '150人'],
    ['15,300人', '15人'],
  ])('is asked about where it is off by a scale: %s for %s', (raw, published) => {
    expect(found(raw, published)).toEqual([
      `「児童クラブ数」の新しい年度末値「${raw}」は、公表した「${published}」と桁が違います。単位を確かめてください。`,
    ])
  })

  it.each([
    ['18人', '15人'],
    ['150人', '15人'],
    ['0人', '15人'],
    ['—', '15人'],
    ['15,000人', '—'],
  ])('is not where it moved otherwise or one of them is no figure: %s for %s', (raw, published) => {
    expect(found(raw, published)).toEqual([])
  })

  it('has nothing to say of a row that replaces none', () => {
    expect(found('15,000人', null)).toEqual([])
    expect(replacedScale({ ...kpiRow('15,000人'), definition }, { fiscalYear: 2016 })).toEqual([])
  })
})
