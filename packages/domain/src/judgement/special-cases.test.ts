import { describe, expect, it } from 'vitest'
import { judge } from './judge.ts'
import type { JudgementCase } from './judgement-case.ts'
import { ruleSetOf } from './rule-set.ts'
import { figure, situation } from './testing/situation.ts'

const IDS = ['standard', 'baseline-and-target', 'straight-path', 'national-form'] as const
const by = (id: string, facts: JudgementCase) => {
  const ruleSet = ruleSetOf(id)
  if (ruleSet === null) throw new Error(`no rule set ${id}`)
  return judge(facts, ruleSet)
}
const keep = { targetKind: 'maintain', direction: 'maintain' } as const
const fewer = { direction: 'lower', unit: '件' } as const
const inAll = { aggregation: 'cumulative', accumulatedSince: 2015, unit: '社' } as const
const REACHED = ['目標値到達', '目標値に到達', '着実に進んでいる', '非常に効果的であった'] as const
const NEAR = ['遅れ', '現状値と同程度', '改善や工夫が必要', '効果がなかった'] as const
const NONE = ['判定なし', '判定なし', '判定なし', '判定なし'] as const

/** What it is, its figures, the word of each set in the order above, a part of the standard sentence, 進捗率. */
const CASES: readonly [string, JudgementCase, readonly [string, string, string, string], string, number | null][] = [
  [
    '維持 that is kept',
    situation('100', '100', '', keep),
    REACHED,
    '100人を下回らず、目標の「維持」を満たしています',
    null,
  ],
  ['維持 missed by little', situation('100', '99', '', keep), NEAR, '目標の「維持」を満たしていません', null],
  [
    'a target below 現状値, kept',
    situation('1522', '1510', '1500'),
    REACHED,
    '1,500人を下回らず、目標を満たしています',
    null,
  ],
  ['a target below 現状値, undercut', situation('1522', '1490', '1500'), NEAR, '1,500人に届かず', null],
  ['a target that was met from the start', situation('20', '20', '20'), REACHED, '20人に達しています', null],
  [
    'fewer is better: worse than 現状値',
    situation('10', '12', '5', fewer),
    ['遅れ', '現状値より後退', '改善や工夫が必要', '効果がなかった'],
    '10件を上回っています',
    -40,
  ],
  ['fewer is better: as 現状値', situation('10', '10', '5', fewer), NEAR, '現状値（平成26年度）と同じです', 0],
  [
    'fewer is better: a fifth of the way',
    situation('10', '9', '5', fewer),
    ['遅れ', '現状値より改善', '改善や工夫が必要', '効果があった'],
    '目安までの進みは6割未満です',
    20,
  ],
  [
    'fewer is better: three quarters of the way to the 目安',
    situation('10', '8.5', '5', fewer),
    ['やや遅れ', '現状値より改善', 'おおむね進んでいる', '相当程度効果があった'],
    '目安までの進みは6割以上です',
    30,
  ],
  [
    'fewer is better: better than the 目安',
    situation('10', '7', '5', fewer),
    ['順調', '現状値より改善', '着実に進んでいる', '相当程度効果があった'],
    '目安8件を下回り、順調に減っています',
    60,
  ],
  ['fewer is better: the target', situation('10', '5', '5', fewer), REACHED, '5件以下になっています', 100],
  [
    'a survey that was not held this year',
    situation('20.4', '', '14.0', { direction: 'lower', unit: '%', actual: { reason: 'not-measured' } }),
    NONE,
    '平成28年度は調査がないため',
    null,
  ],
  [
    'an accumulation that began within the plan',
    situation('4', '5', '10', { ...inAll, accumulatedSince: 2016 }),
    ['遅れ', '現状値より改善', '改善や工夫が必要', '効果があった'],
    '現状値（平成26年度）の4社から',
    16.7,
  ],
  [
    'an actual of another year',
    situation('8.40', '', '8.70', { actual: figure('8.72', '2014-12') }),
    NONE,
    '値が平成26年12月のもの',
    null,
  ],
  [
    'a 現状値 counted otherwise, behind',
    situation('2', '1', '5', inAll),
    ['遅れ', '判定なし', '改善や工夫が必要', '効果がなかった'],
    '目安2社に届かず、目安までの進みは6割未満です',
    20,
  ],
  [
    'a 現状値 counted otherwise, on the path',
    situation('2', '3', '5', inAll),
    ['順調', '判定なし', '着実に進んでいる', '相当程度効果があった'],
    '目安2社を上回っています',
    60,
  ],
  ['a 現状値 counted otherwise, at the target', situation('2', '5', '5', inAll), REACHED, '5社に達しています', 100],
]

describe('special cases', () => {
  it.each(CASES)('%s', (_, facts, words, sentence, progress) => {
    const judged = IDS.map((id) => by(id, facts))
    expect(judged.map(({ word }) => word)).toEqual(words)
    expect(judged[0]?.reason).toContain(sentence)
    expect(judged.map(({ progressPercent }) => progressPercent)).toEqual(IDS.map(() => progress))
  })

  it('the set that looks at 現状値 only says why it cannot, and that a tenth is little', () => {
    expect(by('baseline-and-target', situation('2', '3', '5', inAll)).reason).toBe(
      '平成28年度末までの累計は3社です。目標値（平成31年度）の5社に届いていません。現状値（平成26年度）の2社は、計画の初年度からの累計とは数え方が違い、どこまで進んだかを比べられないため、判定していません。',
    )
    expect(by('baseline-and-target', situation('100', '94', '120')).reason).toContain(
      '100人を下回っていますが、差は1割以内です。',
    )
    expect(by('baseline-and-target', situation('100', '99', '', keep)).reason).toContain('差は1割以内です。')
    expect(by('standard', situation('100', '94', '120')).reason).not.toContain('1割')
  })

  it.each(IDS)('no sentence of %s speaks of a figure that it may not compare', (id) => {
    for (const [, facts] of CASES.filter(([what]) => what.includes('counted otherwise'))) {
      expect(by(id, facts).reason).not.toMatch(/現状値[^。]*を(?:上|下)回/)
    }
  })
})

describe('a sentence', () => {
  it.each(IDS.filter((id) => id !== 'standard'))('names no word that %s does not print', (id) => {
    const own = ruleSetOf(id)?.rules.map(({ word }) => word) ?? []
    const foreign = (ruleSetOf('standard')?.rules ?? []).map(({ word }) => word).filter((word) => !own.includes(word))
    const said = CASES.flatMap(([, facts]) => foreign.filter((word) => by(id, facts).reason.includes(word)))
    expect(said).toEqual([])
  })
})
