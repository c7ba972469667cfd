import type { Cycle, Plan } from '@torikumi/database'
import { STANDARD_RULES } from '@torikumi/domain'
import { describe, expect, it } from 'vitest'
import { proposedOpening } from './open-form.ts'

const first: Plan = { id: 'first', name: '総合戦略', term: 1, firstFiscalYear: 2015, lastFiscalYear: 2019 }
const second: Plan = { id: 'second', name: '総合戦略', term: 2, firstFiscalYear: 2020, lastFiscalYear: 2024 }
const cycle = (fiscalYear: number, phase: Cycle['phase'] = 'published'): Cycle => ({
  id: String(fiscalYear),
  municipalityCode: '352136',
  fiscalYear,
  cycleNo: 1,
  phase,
  version: 1,
  requestedOn: '2017-08-28',
  dueOn: '2017-09-15',
  publishOn: '2017-10-02',
  noticeText: '',
  ruleSet: STANDARD_RULES,
  plan: first,
})
const proposed = (plans: readonly Plan[], cycles: readonly Cycle[]) => {
  const { plan, fiscalYear } = proposedOpening(plans, cycles, '2026-11-20', 'straight-path')
  return [plan, fiscalYear]
}

describe('what the form proposes', () => {
  it.each([
    ['the oldest plan and its first year before the first year', [], ['first', '2015']],
    ['the year after the newest, on its plan', [cycle(2016)], ['first', '2017']],
    ['the last year of a plan on that plan', [cycle(2018)], ['first', '2019']],
    ['the first year of the next plan on that plan', [cycle(2019)], ['second', '2020']],
    ['the newest plan for a year that no plan covers', [cycle(2024)], ['second', '2025']],
    ['the year after the newest that is not abandoned', [cycle(2019, 'abandoned'), cycle(2018)], ['first', '2019']],
  ])('is %s', (_, cycles, expected) => {
    expect(proposed([second, first], cycles)).toEqual(expected)
  })

  it('follows an extended plan', () => {
    expect(proposed([{ ...first, lastFiscalYear: 2020 }], [cycle(2019)])).toEqual(['first', '2020'])
  })

  it('is the 判定基準 that the city used last', () => {
    expect(proposedOpening([first], [], '2026-11-20', 'straight-path').ruleSet).toBe('straight-path')
  })

  it('is empty where there is no plan', () => {
    expect(proposed([], [])).toEqual(['', ''])
  })
})
