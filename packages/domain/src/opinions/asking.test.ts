import { describe, expect, it } from 'vitest'
import { CYCLE_PHASES } from '../cycles/cycle.ts'
import { type AskingFacts, decideAsking } from './asking.ts'

const READY: AskingFacts = { phase: 'checking', pairs: 2, unknown: [], alreadyAsked: [], routeless: [] }
const asking = (facts: Partial<AskingFacts>) => decideAsking(true, { ...READY, ...facts })

describe('asking sections for their answers to opinions', () => {
  it.each(CYCLE_PHASES)('leaves the year where it is, or is refused: %s', (phase) => {
    const isOpen = phase === 'answering' || phase === 'checking'
    const refusal = { kind: 'refused', code: 'wrong-phase', params: { phase } }
    expect(asking({ phase })).toEqual(isOpen ? { kind: 'decided', phase } : refusal)
  })

  it('is for planning only', () => {
    expect(decideAsking(false, READY)).toMatchObject({ code: 'not-your-post' })
  })

  it.each([
    [{ phase: null }, 'wrong-phase', { phase: 'none' }],
    [{ pairs: 0 }, 'nothing-to-do', {}],
    [{ unknown: ['o9'] }, 'items-differ', {}],
    [{ alreadyAsked: ['観光担当課「朝市を」'] }, 'already-asked', { names: '観光担当課「朝市を」' }],
    [{ routeless: ['監査担当課'] }, 'not-ready', { what: 'routes', names: '監査担当課' }],
  ])('with %j is refused, and says why', (facts, code, params) => {
    expect(asking(facts)).toEqual({ kind: 'refused', code, params })
  })
})
