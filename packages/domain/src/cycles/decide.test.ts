import { describe, expect, it } from 'vitest'
import { CYCLE_ACTS, CYCLE_PHASES, type CycleActKind, MAX_REGULAR_REQUESTS, isEnded } from './cycle.ts'
import { type CycleSubject, type OpeningFacts, decideCycle } from './decide.ts'

const READY: OpeningFacts = { ownerless: [], routeless: [], requests: 26 }
const by = (kind: CycleActKind, otherwise: { ofPlanning?: boolean; reason?: string } = {}) => ({
  kind,
  ofPlanning: true,
  reason: kind === 'abandon' || kind === 'take-back' ? '災害のため取りやめます。' : '',
  publication: null,
  ...otherwise,
})
const outcomeOf = (cycle: CycleSubject | null, kind: CycleActKind): string => {
  const outcome = decideCycle(cycle, by(kind), READY)
  return outcome.kind === 'decided' ? `→ ${outcome.phase}` : outcome.code
}

describe('acts on a year', () => {
  it.each([
    ['none', 'open', '→ answering'],
    ['none', 'make-candidate', 'wrong-phase'],
    ['none', 'abandon', 'wrong-phase'],
    ...CYCLE_PHASES.map((phase) => [phase, 'open', 'already-open'] as const),
    ['answering', 'make-candidate', 'wrong-phase'],
    ['checking', 'make-candidate', '→ rendering'],
    ['rendering', 'make-candidate', 'wrong-phase'],
    ['deciding', 'make-candidate', 'wrong-phase'],
    ['publishing', 'make-candidate', 'cycle-ended'],
    ['published', 'make-candidate', 'cycle-ended'],
    ['abandoned', 'make-candidate', 'cycle-ended'],
    ['answering', 'abandon', '→ abandoned'],
    ['checking', 'abandon', '→ abandoned'],
    ['rendering', 'abandon', '→ abandoned'],
    ['deciding', 'abandon', '→ abandoned'],
    ['publishing', 'abandon', 'cycle-ended'],
    ['published', 'abandon', 'cycle-ended'],
    ['abandoned', 'abandon', 'cycle-ended'],
    ['scheduled', 'abandon', '→ abandoned'],
    ['checking', 'schedule', 'wrong-phase'],
    ['rendering', 'schedule', '→ rendering'],
    ['deciding', 'schedule', '→ deciding'],
    ['scheduled', 'schedule', '→ scheduled'],
    ['publishing', 'schedule', 'cycle-ended'],
    ['rendering', 'take-back', 'wrong-phase'],
    ['deciding', 'take-back', '→ checking'],
    ['scheduled', 'take-back', '→ checking'],
    ['publishing', 'take-back', 'cycle-ended'],
  ] as const)('in %s: %s is %s', (phase, kind, expected) => {
    expect(outcomeOf(phase === 'none' ? null : { phase, version: 3 }, kind)).toBe(expected)
  })

  it('say which phase stands in the way', () => {
    expect(decideCycle({ phase: 'deciding', version: 1 }, by('make-candidate'), null)).toEqual({
      kind: 'refused',
      code: 'wrong-phase',
      params: { phase: 'deciding' },
    })
    expect(decideCycle(null, by('abandon'), null)).toMatchObject({ params: { phase: 'none' } })
  })

  it('make no candidate while a section has still to answer an opinion, and name it', () => {
    const year = { phase: 'checking', version: 1 } as const
    const decide = (kind: CycleActKind) => decideCycle(year, by(kind), null, ['観光担当課', '農林担当課'])
    expect(decide('make-candidate')).toEqual({
      kind: 'refused',
      code: 'opinions-open',
      params: { names: '観光担当課、農林担当課' },
    })
    expect(decide('abandon')).toMatchObject({ phase: 'abandoned' })
  })

  it.each(CYCLE_ACTS)('%s is for planning only, in every phase', (kind) => {
    for (const cycle of [null, ...CYCLE_PHASES.map((phase) => ({ phase, version: 1 }))]) {
      expect(decideCycle(cycle, by(kind, { ofPlanning: false }), READY)).toMatchObject({ code: 'not-your-post' })
    }
  })

  it.each(['', ' ', '　\n'])('abandoning needs a reason: %j is none', (reason) => {
    expect(decideCycle({ phase: 'answering', version: 1 }, by('abandon', { reason }), null)).toMatchObject({
      code: 'reason-missing',
    })
  })
})

describe('opening a year', () => {
  const opened = (facts: Partial<OpeningFacts>) => decideCycle(null, by('open'), { ...READY, ...facts })

  it.each([
    [{ requests: 0 }, { what: 'rows' }],
    [{ ownerless: ['児童クラブ数', '観光客数'] }, { what: 'owners', names: '児童クラブ数、観光客数' }],
    [{ routeless: ['観光担当課'] }, { what: 'routes', names: '観光担当課' }],
    [{ requests: MAX_REGULAR_REQUESTS + 1 }, { what: 'too-many', requests: 1001 }],
  ])('with %j is refused, and says what is missing', (facts, params) => {
    expect(opened(facts)).toEqual({ kind: 'refused', code: 'not-ready', params })
  })

  it('without facts is refused, not assumed ready', () => {
    expect(decideCycle(null, by('open'), null)).toMatchObject({ code: 'not-ready', params: { what: 'rows' } })
  })

  it('takes one request and takes a thousand', () => {
    expect(opened({ requests: 1 })).toEqual({ kind: 'decided', phase: 'answering' })
    expect(opened({ requests: MAX_REGULAR_REQUESTS })).toEqual({ kind: 'decided', phase: 'answering' })
  })

  it('names missing owners before missing routes', () => {
    expect(opened({ ownerless: ['A'], routeless: ['B'] })).toMatchObject({ params: { what: 'owners' } })
  })
})

describe('an ended year', () => {
  it('is a published or an abandoned one', () => {
    expect(CYCLE_PHASES.filter(isEnded)).toEqual(['published', 'abandoned'])
  })
})
