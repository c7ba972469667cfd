import { describe, expect, it } from 'vitest'
import { proposeNarrow } from './propose-narrow.ts'

describe('the proposal for full-width digits', () => {
  it.each([
    ['６１，２５８人（H29）', '61,258人 (H29)'],
    ['△１２．５％', '△12.5%'],
    ['１万７５２７人　', '1万7527人'],
    ['平成２９年度　１社', '平成29年度 1社'],
  ])('writes %s as %s', (raw, narrow) => {
    expect(proposeNarrow(raw, { unit: '人' })).toBe(narrow)
  })

  it.each(['61,258人 (H29)', '—', '', '１２．３．４', '61,258人（H29）'])('is not made for %j', (raw) => {
    expect(proposeNarrow(raw, { unit: '人' })).toBeNull()
  })
})
