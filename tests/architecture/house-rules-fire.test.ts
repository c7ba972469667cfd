import { describe, expect, it } from 'vitest'
import { breachesOf } from './rule.ts'
import { rules } from './rules.ts'
import { samples } from './rule-samples.ts'

const ruleNamed = (name: string) => {
  const rule = rules.find((one) => one.name === name)
  if (!rule) throw new Error(`no rule is called «${name}»`)
  return rule
}

describe('each house rule fires', () => {
  it('and has a sample of what breaks it', () => {
    expect(new Set(samples.map(({ rule }) => rule))).toEqual(new Set(rules.map(({ name }) => name)))
  })

  it.each(samples)('$rule: $path: $text', ({ rule, path, text, what }) => {
    const { instead } = ruleNamed(rule)
    expect(breachesOf(ruleNamed(rule), [{ path, text }])).toEqual([`${path}:1  ${what} (${rule}). ${instead}`])
  })

  it.each(samples)('and lets its lawful neighbour pass: $lawful.path: $lawful.text', ({ rule, lawful }) => {
    expect(breachesOf(ruleNamed(rule), [lawful])).toEqual([])
  })

  it('by its line in a longer file', () => {
    const text = "import { z } from 'zod'\n\nexport const at = () => Date.now()\n"
    const path = 'packages/domain/src/deep/at.ts'
    expect(rules.flatMap((rule) => breachesOf(rule, [{ path, text }]).map((line) => line.split('  ')[0]))).toEqual([
      `${path}:1`,
      `${path}:3`,
    ])
  })

  it('and names a file that cannot be parsed', () => {
    const broken = { path: 'packages/domain/src/broken.ts', text: 'export const = 1' }
    expect(() => rules.flatMap((rule) => breachesOf(rule, [broken]))).toThrow('packages/domain/src/broken.ts')
  })
})
