import { describe, expect, it } from 'vitest'
import { opinionFindings } from './opinion-findings.ts'

const opinion = { id: 'o1', text: '朝市を月2回に。', response: '月2回とします。' }

describe('opinionFindings', () => {
  it('finds nothing in plain words', () => {
    expect(opinionFindings(opinion)).toEqual([])
  })

  it('asks about a name in an opinion and a telephone number in an answer', () => {
    const found = opinionFindings({ ...opinion, text: '山田さんの提案に賛成です。', response: '090-1234-5678 へ。' })
    expect(found).toMatchObject([
      { rule: 'personal-data', severity: 'warning', subject: 'o1', field: 'text' },
      { rule: 'personal-data', severity: 'error', subject: 'o1', field: 'response' },
    ])
    expect(found[0]?.message).toContain('意見の「山田さん」')
  })
})
