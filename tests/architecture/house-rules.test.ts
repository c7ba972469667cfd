import { describe, expect, it } from 'vitest'
import { breachesOf } from './rule.ts'
import { rules } from './rules.ts'
import { readSourceFiles } from './source-files.ts'

const files = readSourceFiles()

describe('the house rules hold', () => {
  it('in a tree that was really read', () => {
    expect(files.length).toBeGreaterThan(100)
    expect(files.map(({ path }) => path)).toContain('packages/domain/src/index.ts')
  })

  it.each(rules.map((rule) => [rule.name, rule] as const))('%s', (_name, rule) => {
    expect(breachesOf(rule, files)).toEqual([])
  })
})
