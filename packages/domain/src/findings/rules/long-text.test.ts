import { describe, expect, it } from 'vitest'
import { activityRow } from '../testing/rows.ts'
import { longText } from './long-text.ts'

describe('a text that is too long to read', () => {
  it('is found from 601 characters on, as a notice', () => {
    const [found, ...rest] = longText(activityRow('会'.repeat(601), '続けます。'))
    expect(rest).toEqual([])
    expect([found?.severity, found?.field]).toEqual(['notice', 'thisYear'])
    expect(found?.message).toContain('601字')
  })

  it('is not found in 600, a letter beyond the basic plane counted once', () => {
    expect(longText(activityRow('𠮷'.repeat(600), '会'.repeat(600)))).toEqual([])
  })
})
