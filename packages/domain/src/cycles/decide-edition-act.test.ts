import { describe, expect, it } from 'vitest'
import { tokyoInstant } from '../calendar/index.ts'
import { type EditionAct, afterPublicationDecided, decideEditionAct } from './decide-edition-act.ts'

const act = (kind: EditionAct['kind'], publication: EditionAct['publication']): EditionAct => ({
  kind,
  ofPlanning: true,
  reason: '',
  publication,
})

describe('the hour of a publication', () => {
  it('is one of the printed 公表日, in Japan', () => {
    const late = { on: '2017-10-02', at: tokyoInstant('2017-10-02', '23:59') }
    expect(decideEditionAct('checking', act('make-candidate', late))).toMatchObject({ kind: 'decided' })
    expect(decideEditionAct('scheduled', act('schedule', late))).toMatchObject({ kind: 'decided' })
  })

  it('of another day is refused, because what was decided says its day', () => {
    const next = { on: '2017-10-02', at: tokyoInstant('2017-10-03') }
    for (const [phase, kind] of [
      ['checking', 'make-candidate'],
      ['scheduled', 'schedule'],
    ] as const)
      expect(decideEditionAct(phase, act(kind, next))).toMatchObject({
        code: 'other-day',
        params: { on: '2017-10-02' },
      })
  })

  it('may be given up: then nothing is waited for', () => {
    expect(decideEditionAct('scheduled', act('schedule', { on: '2017-10-02', at: null }))).toMatchObject({
      phase: 'scheduled',
    })
  })

  it('needs a reason to be given up with its candidate', () => {
    expect(decideEditionAct('scheduled', act('take-back', null))).toMatchObject({ code: 'reason-missing' })
  })
})

describe('after the 決裁 an edition', () => {
  const now = '2017-10-02T01:00:00.000Z'
  it.each([
    [null, 'publishing'],
    [now, 'publishing'],
    ['2017-10-02T00:59:59.000Z', 'publishing'],
    ['2017-10-02T01:00:00.001Z', 'scheduled'],
  ])('with the hour %s is %s', (at, phase) => {
    expect(afterPublicationDecided(at, now)).toBe(phase)
  })
})
