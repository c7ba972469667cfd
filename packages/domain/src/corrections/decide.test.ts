import { describe, expect, it } from 'vitest'
import type { EditionAct } from '../cycles/index.ts'
import { type Beginning, type BeginningFacts, decideBeginning, decideCorrection } from './decide.ts'

const READY: BeginningFacts = {
  cyclePhase: 'published',
  isOneOpen: false,
  rows: 2,
  unknown: [],
  final: [],
  routeless: [],
}
const BEGIN: Beginning = { ofPlanning: true, change: 'correction', reason: '集計の誤りのため。' }
const begin = (facts: Partial<BeginningFacts>, act: Partial<Beginning> = {}) => {
  const outcome = decideBeginning({ ...BEGIN, ...act }, { ...READY, ...facts })
  return outcome.kind === 'decided' ? outcome.phase : outcome.code
}

describe('beginning a correction', () => {
  it('asks the sections of a published year', () => {
    expect(begin({})).toBe('answering')
  })

  it.each([
    ['not of planning', {}, { ofPlanning: false }, 'not-your-post'],
    ['a year that is not published', { cyclePhase: 'deciding' as const }, {}, 'wrong-phase'],
    ['no such year', { cyclePhase: null }, {}, 'wrong-phase'],
    ['another one is open', { isOneOpen: true }, {}, 'correction-open'],
    ['no reason', {}, { reason: ' ' }, 'reason-missing'],
    ['no row', { rows: 0 }, {}, 'nothing-to-do'],
    ['a row that is not printed', { unknown: ['x'] }, {}, 'items-differ'],
    ['a section without a route', { routeless: ['観光担当課'] }, {}, 'not-ready'],
    ['an 更新 of a final figure', { final: ['来訪者数'] }, { change: 'update' as const }, 'not-provisional'],
    ['a 訂正 of a final figure', { final: ['来訪者数'] }, {}, 'answering'],
  ])('%s', (_case, facts, act, expected) => {
    expect(begin(facts, act)).toBe(expected)
  })
})

describe('acts on a correction', () => {
  const make: EditionAct = { kind: 'make-candidate', ofPlanning: true, reason: '', publication: null }
  const SOMETHING = { changed: 1, unjudged: [], supersededOn: '2017-10-02' }
  const NOTHING = { ...SOMETHING, changed: 0 }
  it('make a candidate where something was changed', () => {
    expect(decideCorrection({ phase: 'checking' }, make, SOMETHING)).toEqual({
      kind: 'decided',
      phase: 'rendering',
    })
    expect(decideCorrection({ phase: 'checking' }, make, NOTHING)).toMatchObject({ code: 'nothing-changed' })
    expect(decideCorrection({ phase: 'answering' }, make, NOTHING)).toMatchObject({ code: 'wrong-phase' })
  })

  it.each([
    ['2017-10-01', { code: 'day-before-superseded', params: { on: '2017-10-02' } }],
    ['2017-10-02', { phase: 'rendering' }],
  ])('date no edition before the one it supersedes: %s', (on, expected) => {
    const publication = { on, at: null }
    expect(decideCorrection({ phase: 'checking' }, { ...make, publication }, SOMETHING)).toMatchObject(expected)
  })

  it('wait with the candidate, and with nothing else, until planning has judged anew what a person had judged', () => {
    const facts = { ...SOMETHING, unjudged: ['来訪者数', '案内人数'] }
    expect(decideCorrection({ phase: 'checking' }, make, facts)).toMatchObject({
      code: 'judgements-open',
      params: { names: '来訪者数、案内人数' },
    })
    const abandon: EditionAct = { ...make, kind: 'abandon', reason: '取りやめます。' }
    expect(decideCorrection({ phase: 'checking' }, abandon, facts)).toMatchObject({ phase: 'abandoned' })
  })

  it('are for planning only, and for one that exists', () => {
    expect(decideCorrection({ phase: 'checking' }, { ...make, ofPlanning: false }, NOTHING)).toMatchObject({
      code: 'not-your-post',
    })
    expect(decideCorrection(null, make, NOTHING)).toMatchObject({ code: 'wrong-phase' })
  })
})
