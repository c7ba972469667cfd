import type { EditionData } from '@torikumi/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Database, editionOfCycle, listFollowed, listLaterYears, publishEdition } from '../src/index.ts'
import { AT, act } from '../src/testing/acting.ts'
import { keptData } from '../src/testing/kept-data.ts'
import {
  AT_ONCE,
  askedByCorrection,
  correctedYear,
  correcting,
  decidePublication,
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
let first: string
let later: string
let next: string
beforeAll(async () => {
  city = await smallCity()
  ;({ db } = city)
  first = await publishedYear(db)
  later = await publishedYear(db, 2017, '16人')
  await addSecondPlan(db)
  next = await publishedYear(db, 2020, '17人', 'plan-2')
})
afterAll(async () => city.close())

const series = ({ measures }: EditionData, id: string) =>
  measures.flatMap(({ kpis }) => kpis.filter((kpi) => kpi.indicatorId === id).map((kpi) => kpi.series))

describe('a correction of a year that later reports were published after', () => {
  it('names in its errata every later report that prints the figure, also one of the next plan', async () => {
    await correctedYear(db, first, 'guides', '9人')
    const { changes } = await keptData(db, first, 2)
    expect(changes?.elsewhere).toEqual([
      {
        id: 'guides',
        indicatorId: 'guides',
        name: 'guides',
        edition: '352136-2017-1',
        number: 1,
        fiscalYear: 2017,
        publishedOn: expect.any(String),
        raw: '15人',
        word: '順調',
        places: [{ part: 'series', code: '', page: 3 }],
      },
      expect.objectContaining({ id: 'guides', indicatorId: 'trained-guides', edition: '352136-2020-1', raw: '15人' }),
    ])
  })

  it('changes none of them', async () => {
    expect((await keptData(db, later, 1)).edition.number).toBe(1)
    const [points] = series(await keptData(db, later, 1), 'guides')
    expect(points?.map(({ fiscalYear, raw }) => [fiscalYear, raw])).toEqual([[2016, '15人']])
  })

  it('leaves each of them owing an edition of its own', async () => {
    const owed = await listFollowed(db, later)
    expect([...owed.keys()]).toEqual(['guides'])
    expect(owed.get('guides')).toMatchObject([
      { fiscalYear: 2016, before: { raw: '15人' }, after: { raw: '9人' }, kind: 'correction', edition: { number: 2 } },
    ])
    expect([...(await listFollowed(db, next)).keys()]).toEqual(['trained-guides'])
    expect([...(await listFollowed(db, first)).keys()]).toEqual([])
    const { years } = await listLaterYears(db, { municipalityCode: '352136', fiscalYear: 2016 })
    expect(
      years.map(({ fiscalYear, published, candidate, open }) => [fiscalYear, published !== null, candidate, open]),
    ).toEqual([
      [2017, true, null, null],
      [2020, true, null, null],
    ])
  })
})

describe('the edition of a later year that takes over the corrected figure', () => {
  let id: string

  it('is no 更新: what was wrong is a 訂正 there too', async () => {
    expect(await act(db, correcting(later, ['guides'], 'update'))).toMatchObject({ code: 'not-provisional' })
  })

  it('is made although the section answers as it did, and lists the figure with its reason', async () => {
    const begun = correcting(later, ['guides'])
    ;({ id } = begun.subject)
    expect(await act(db, begun)).toMatchObject({ kind: 'recorded' })
    const request = await askedByCorrection(db, id)
    expect(await act(db, await resubmitting(db, request, '16人', {}))).toMatchObject({ kind: 'recorded' })
    await decideTourism(db, request)
    const made = await act(db, ofPlanning({ kind: 'correction', id }, 'make-candidate', AT_ONCE))
    expect(made).toMatchObject({ state: 'rendering' })
    await printed(db, later)
    const { changes, ...data } = await keptData(db, later, 2)
    expect(changes?.entries.map(({ field, before, after, reason }) => [field, before, after, reason])).toEqual([
      ['series.2016', '15人', '9人', '平成28年度実績の報告書の第2版（平成29年11月20日公表）に合わせました。'],
      ['series.2016.word', '順調', '遅れ', '平成28年度実績の報告書の第2版（平成29年11月20日公表）に合わせました。'],
    ])
    expect(changes?.entries[0]?.places.map(({ part, code }) => [part, code])).toEqual([
      ['series', ''],
      ['sheet', '1-1-1'],
    ])
    expect(series(data as EditionData, 'guides')[0]?.[0]).toMatchObject({ raw: '9人', number: 9 })
    expect(series(data as EditionData, 'visitors').map(([point]) => point?.raw)).toEqual(['15人', '15人'])
  })

  it('settles what was owed there, and only there', async () => {
    await decidePublication(db, later)
    await publishEdition(db, later, new Date(AT))
    expect((await listFollowed(db, later)).size).toBe(0)
    expect((await listFollowed(db, next)).size).toBe(1)
    expect(await editionOfCycle(db, later, 'candidate')).toBeNull()
  })
})

describe('a later report where a 速報 of an earlier year became final', () => {
  it('takes it over by an 更新, and leaves what was wrong to a 訂正', async () => {
    await correctedYear(db, later, 'visitors', '16人', { status: 'preliminary', changeReason: '速報でした。' })
    await correctedYear(db, later, 'visitors', '18人', { status: 'final' }, 'update')
    const owed = await listFollowed(db, next)
    expect([...owed].map(([indicator, figures]) => [indicator, figures.map(({ kind }) => kind)])).toEqual([
      ['visitors', ['update']],
      ['trained-guides', ['correction']],
    ])
    const begun = correcting(next, ['visitors'], 'update')
    expect(await act(db, begun)).toMatchObject({ kind: 'recorded' })
    await act(db, ofPlanning({ kind: 'correction', id: begun.subject.id }, 'abandon', { reason: '試し' }))
    expect(await act(db, correcting(next, ['trained-guides'], 'update'))).toMatchObject({ code: 'not-provisional' })
  })
})
