import { describe, expect, it } from 'vitest'
import { activityRow } from '../testing/rows.ts'
import { markup } from './markup.ts'

const OTHER = '説明会を開きました'

describe('what is left of HTML', () => {
  it.each([
    ['<ul>・会の開催', '「<ul>」'],
    ['会と&amp;棚', '「&amp;」'],
  ])('%s is found: %s', (text, said) => {
    const found = markup(activityRow(text, OTHER))
    expect(found.map(({ rule, severity, field }) => [rule, severity, field])).toEqual([
      ['markup', 'warning', 'thisYear'],
    ])
    expect(found[0]?.message).toContain(said)
  })

  it.each(['<計画>を立てた。', '1<5', 'R&Dを続ける。'])('%s is not found', (text) => {
    expect(markup(activityRow(text, OTHER))).toEqual([])
  })
})
