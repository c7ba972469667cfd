import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { STANDARD_RULES } from '../../judgement/rule-set.ts'
import { composeEdition } from '../compose-edition.ts'
import type { EditionData } from '../edition-data.ts'
import { figureAnswer } from '../../answers/testing/answers.ts'
import { kpi, measure, source } from '../testing/source.ts'
import { changesBetween } from './changes-between.ts'
import { printedTexts } from './printed-texts.ts'
import { renewedEdition } from './renewed-edition.ts'

const cell = fc.record({
  raw: fc.constantFrom('18人', '9人', '1,234人', '—', ''),
  status: fc.constantFrom('final' as const, 'preliminary' as const),
  reason: fc.constantFrom('none' as const, 'pending' as const, 'not-measured' as const),
  note: fc.constantFrom('', '雨のため'),
})
const edition: fc.Arbitrary<EditionData> = fc
  .record({
    shared: cell,
    alone: cell,
    account: fc.constantFrom('した。', 'しなかった。', ''),
    cost: fc.constantFrom(null, 1),
  })
  .map(({ shared, alone, account, cost }) => {
    const first = measure('1-2-2', [kpi('10人', figureAnswer(shared.raw, shared), '20人')])
    const second = measure('2-1-2', [
      kpi('10人', figureAnswer(shared.raw, shared), '20人', { name: '来訪者数（再掲）' }),
      kpi('10人', figureAnswer(alone.raw, alone), '20人', { position: 2, indicatorId: 'guides' }),
    ])
    for (const row of second.activities) row.answer = { ...row.answer, thisYear: account, costThousandYen: cost }
    return composeEdition(source([first, second]), STANDARD_RULES)
  })
const between = (previous: EditionData, next: EditionData) =>
  changesBetween(previous, next, 'correction', new Map()).entries
const textsOf = (data: EditionData): Map<string, string> =>
  new Map([...printedTexts(data)].map(([key, { text }]) => [key, text]))

describe('the changes between any two editions', () => {
  it('lead from the texts of the one to the texts of the other', () => {
    fc.assert(
      fc.property(edition, edition, (previous, next) => {
        const texts = textsOf(previous)
        for (const { subject, id, field, before, after, places } of between(previous, next)) {
          for (const { part, code } of places.filter((place) => place.part === 'sheet')) {
            const key = [part, code, subject, id, field].join('\n')
            expect(texts.get(key) ?? '').toBe(before)
            texts.set(key, after)
          }
        }
        expect(texts).toEqual(textsOf(next))
      }),
    )
  })

  it('are none from an edition to itself', () => {
    fc.assert(
      fc.property(edition, (data) => {
        expect(between(data, structuredClone(data))).toEqual([])
      }),
    )
  })

  it('name each changed text once', () => {
    fc.assert(
      fc.property(edition, edition, (previous, next) => {
        const named = between(previous, next).map(({ id, field, before, after }) =>
          [id, field, before, after].join('\n'),
        )
        expect(new Set(named).size).toBe(named.length)
      }),
    )
  })

  it('touch only the rows that were named, whatever else the record holds', () => {
    fc.assert(
      fc.property(edition, edition, fc.subarray(['visitors', 'guides', '2-1-2-a1']), (previous, anew, named) => {
        const renewed = renewedEdition(previous, anew, new Set(named))
        const changed = new Set(between(previous, renewed).map(({ id }) => id))
        expect([...changed].filter((id) => !named.includes(id))).toEqual([])
        const wanted = between(previous, anew).filter(({ id }) => named.includes(id))
        expect(between(previous, renewed).map(({ id, field }) => [id, field])).toEqual(
          wanted.map(({ id, field }) => [id, field]),
        )
      }),
    )
  })
})
