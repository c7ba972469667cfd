import { STANDARD_REPORT_SETTINGS } from '@torikumi/domain'
import { describe, expect, it } from 'vitest'
import { shownIn } from './shown.ts'

const shown = (parts: Partial<typeof STANDARD_REPORT_SETTINGS>) =>
  shownIn({ report: { ...STANDARD_REPORT_SETTINGS, ...parts } })
const all = { judgement: true, mark: true, sentence: true, chart: true }

describe('shownIn', () => {
  it('is everything in the standard', () => {
    expect(shown({})).toEqual(all)
  })

  it('is no mark without its judgement', () => {
    expect(shown({ shows: { ...all, judgement: false } })).toEqual({ ...all, judgement: false, mark: false })
    expect(shown({ shows: { ...all, mark: false } })).toEqual({ ...all, mark: false })
  })

  it('is nothing in 従来様式, whatever the switches say', () => {
    expect(Object.values(shown({ layout: 'traditional' }))).toEqual([false, false, false, false])
  })
})
