import type { Answer } from '@torikumi/domain'
import { figureAnswer } from '@torikumi/domain/testing/answers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type Database,
  correctionCheck,
  correctionFindings,
  listDecidedAnswers,
  settleCorrectionFindings,
} from '../src/index.ts'
import { AT, act, submit } from '../src/testing/acting.ts'
import {
  AT_ONCE,
  askedByCorrection,
  correcting,
  decideTourism,
  ofPlanning,
  printed,
  publishedYear,
  resubmitting,
} from '../src/testing/publishing.ts'
import { addSecondPlan } from '../src/testing/second-plan.ts'
import { type SmallCity, smallCity } from '../src/testing/small-city.ts'

let city: SmallCity
let db: Database
let cycle: string
beforeAll(async () => {
  city = await smallCity()
  ;({ db } = city)
  await db.updateTable('definition').set({ aggregation: 'cumulative' }).where('id', '=', 'guides').execute()
  await db.updateTable('placement').set({ printed_name: '来訪者' }).where('indicator_id', '=', 'visitors').execute()
  await publishedYear(db, 2015, '14人')
  cycle = await publishedYear(db)
  await publishedYear(db, 2017, '16人')
})
afterAll(async () => city.close())

// Whatever it is judged, nothing is left to be explained.
const EXPLAINED = { note: '雨の日が続きました。', outlook: { kind: 'continue', reason: '続けるためです。' } } as const
const figure = (raw: string): Answer => figureAnswer(raw, EXPLAINED)
const account = (thisYear: string): Answer => ({
  kind: 'activity',
  thisYear,
  nextYear: '続けます。',
  nextYearReason: '',
  costThousandYen: null,
  costStatus: null,
})
const checked = async (...answers: [subject: string, answer: Answer][]): Promise<string[]> => {
  const published = await listDecidedAnswers(db, { planId: 'plan', fiscalYear: 2016 })
  const check = await correctionCheck(db, cycle, published)
  return check(new Map(answers)).map(({ fiscalYear, rule, subject }) => `${fiscalYear} ${rule} ${subject}`)
}

describe('the check of new answers to a published year', () => {
  it('is silent where they say what is published, or something nobody would ask about', async () => {
    expect(await checked(['guides', figure('15人')], ['visitors', figure('15人')])).toEqual([])
    expect(await checked(['visitors', figure('16人')])).toEqual([])
  })

  it('asks about a slip of the unit, also of a sum over years', async () => {
    expect(await checked(['visitors', figure('15,000人')])).toEqual([
      '2016 value-jump visitors',
      '2016 replaced-scale visitors',
      '2017 value-jump visitors',
    ])
    expect(await checked(['guides', figure('15,000人')])).toEqual([
      '2016 replaced-scale guides',
      '2017 below-accumulation guides',
    ])
  })

  it('asks about a sum over years that goes down, before the corrected year and after it', async () => {
    expect(await checked(['guides', figure('13人')])).toEqual(['2016 below-accumulation guides'])
    expect(await checked(['guides', figure('17人')])).toEqual(['2017 below-accumulation guides'])
  })

  it('asks about the same number standing elsewhere otherwise, also in a row that nobody changes', async () => {
    const says = account('来訪者は平成28年度末で15人になりました。')
    expect(await checked(['tour', says])).toEqual([])
    expect(await checked(['tour', says], ['visitors', figure('12人')])).toEqual(['2016 prose-contradicts-value tour'])
    const tells = account('多くの来訪者、15人を案内しました。')
    expect(await checked(['tour', tells], ['visitors', figure('12人')])).toEqual(['2016 quotes-replaced tour'])
  })

  it('follows the lineage into the next plan', async () => {
    const other = await smallCity()
    try {
      const last = await publishedYear(other.db, 2019)
      await addSecondPlan(other.db)
      await publishedYear(other.db, 2020, '16人', 'plan-2')
      const published = await listDecidedAnswers(other.db, { planId: 'plan', fiscalYear: 2019 })
      const check = await correctionCheck(other.db, last, published)
      // What was redefined with the plan is not compared with what it was before.
      const found = check(
        new Map([
          ['visitors', figure('1,600人')],
          ['guides', figure('1,600人')],
        ]),
      )
      expect(found.filter(({ fiscalYear }) => fiscalYear === 2020).map(({ rule, subject }) => [rule, subject])).toEqual(
        [['value-jump', 'visitors']],
      )
    } finally {
      await other.close()
    }
  })
})

describe('a correction whose new value cannot be read', () => {
  let id: string
  const publication = async (): Promise<string> => {
    const row = await db
      .selectFrom('request')
      .select('id')
      .where('kind', '=', 'publication')
      .where('correction_id', '=', id)
      .executeTakeFirstOrThrow()
    return row.id
  }

  it('is found by planning with what it brings about', async () => {
    const begun = correcting(cycle, ['visitors'])
    ;({ id } = begun.subject)
    await act(db, begun)
    expect(await correctionFindings(db, { id, cycle })).toEqual([])
    const request = await askedByCorrection(db, id)
    await act(db, await resubmitting(db, request, 'たくさん', { changeReason: '転記の誤りのため。' }))
    expect(await correctionFindings(db, { id, cycle })).toMatchObject([
      { rule: 'unread-value', severity: 'error', measure: '1-1-1', name: '来訪者', settled: null },
    ])
    await decideTourism(db, request)
  })

  it('is not asked to be published before planning has said what it is', async () => {
    await act(db, ofPlanning({ kind: 'correction', id }, 'make-candidate', AT_ONCE))
    await printed(db, cycle)
    expect(await submit(db, await publication(), 'planner')).toMatchObject({
      code: 'unsettled-errors',
      params: { count: 1 },
    })
    const [finding] = await correctionFindings(db, { id, cycle })
    if (finding === undefined) throw new Error('a finding')
    const settled = [{ finding, how: 'right-as-is', reason: '数えられない年です。' }] as const
    await settleCorrectionFindings(db, id, settled, { person: 'planner', at: new Date(AT) })
    expect((await correctionFindings(db, { id, cycle }))[0]?.settled).toMatchObject({
      how: 'right-as-is',
      by: 'post-planner',
    })
    expect(await submit(db, await publication(), 'planner')).toMatchObject({ kind: 'recorded' })
  })
})
