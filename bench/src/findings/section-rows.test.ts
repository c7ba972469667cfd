import { crossCheck } from '@torikumi/domain'
import { describe, expect, it } from 'vitest'
import { sectionRows, textsOf } from './section-rows.ts'

const material = {
  accounts: ['会議を4回開き、関係する課と進め方を決めました。', '講演会を開きました。', '空き家を調べました。'],
  plans: ['会議を続けます。', '講演会を開きます。', '空き家を直します。'],
  cells: ['8企業(H26)', '-'],
}

describe('the rows of many sections', () => {
  const rows = sectionRows(100, material)

  it('are six a section, each with a name of its own', () => {
    expect(rows).toHaveLength(600)
    expect(new Set(rows.map(({ subject }) => subject)).size).toBe(600)
  })

  it('give the cross-check something to find and most rows nothing', () => {
    const rules = new Set(crossCheck(rows).map(({ rule }) => rule))
    expect(rules).toContain('missing-answer')
    expect(rules).toContain('same-text')
    expect(crossCheck(rows).length).toBeLessThan(rows.length / 4)
  })

  it('show every text to the limit', () => {
    expect(textsOf(rows).length).toBe(200 * 2 + 400 * 3)
  })
})
