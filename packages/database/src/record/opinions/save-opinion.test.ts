import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listFindings, listOpinions } from '../../queries/index.ts'
import { type SmallCity, smallCity } from '../../testing/small-city.ts'
import { askForCandidate, confirmYear } from '../../testing/whole-year.ts'
import { editionOfCycle } from '../editions/open-edition.ts'
import { editionSource } from '../editions/source/edition-source.ts'
import { refreshFindings } from '../findings/refresh-findings.ts'
import { type OpinionTyped, changeOpinion, enterOpinion } from './save-opinion.ts'

const NOW = new Date('2017-09-20T01:00:00Z')
const ID = '01900000-0000-7000-8000-000000000001'
const typed: OpinionTyped = {
  measure_id: '1-1-2',
  body: '有識者会議',
  held_on: '2017-09-19',
  text: '  朝市を「月2回」に。\n山田さんの案です。',
  stance: null,
  section_id: null,
  response: '',
}

let city: SmallCity
let cycle: string
beforeAll(async () => {
  city = await smallCity()
  cycle = await confirmYear(city.db, 2016, '15人')
})
afterAll(async () => city.close())

describe('an opinion on the record', () => {
  it('is kept word for word, once, however often its form comes', async () => {
    const from = { cycle, id: ID, by: 'planner' }
    expect(await enterOpinion(city.db, from, typed, NOW)).toBe('saved')
    expect(await enterOpinion(city.db, from, typed, NOW)).toBe('saved')
    expect(await listOpinions(city.db, cycle)).toMatchObject([
      { id: ID, text: typed.text, measureCode: '1-1-2', heldOn: '2017-09-19', stance: null, section: '', version: 1 },
    ])
  })

  it('is asked about where it seems to name somebody', async () => {
    await refreshFindings(city.db, cycle)
    const found = (await listFindings(city.db, cycle)).filter(({ subject }) => subject === ID)
    expect(found).toMatchObject([{ rule: 'personal-data', severity: 'warning', field: 'text' }])
  })

  it('is answered by a section, and lost to nobody who saw an older version', async () => {
    const answered: OpinionTyped = { ...typed, stance: 'adopted', section_id: 'tourism', response: '月2回とします。' }
    const change = { cycle, id: ID, version: 1, by: 'planner' }
    expect(await changeOpinion(city.db, change, answered, NOW)).toBe('saved')
    expect(await changeOpinion(city.db, change, answered, NOW)).toBe('saved')
    expect(await changeOpinion(city.db, { ...change, by: 'checker' }, answered, NOW)).toBe('conflict')
    expect(await changeOpinion(city.db, change, typed, NOW)).toBe('conflict')
    expect(await changeOpinion(city.db, change, null, NOW)).toBe('conflict')
    expect(await listOpinions(city.db, cycle)).toMatchObject([{ stance: 'adopted', section: 'tourism課', version: 2 }])
  })

  it('can be taken out again', async () => {
    const other = { cycle, id: '01900000-0000-7000-8000-000000000002', by: 'planner' }
    await enterOpinion(city.db, other, { ...typed, measure_id: null }, NOW)
    expect(await changeOpinion(city.db, { ...other, version: 1 }, null, NOW)).toBe('saved')
    expect(await changeOpinion(city.db, { ...other, version: 1 }, null, NOW)).toBe('saved')
    expect(await listOpinions(city.db, cycle)).toHaveLength(1)
  })

  it('stands in the edition, which nobody changes once it is asked for', async () => {
    await askForCandidate(city.db, cycle)
    const edition = await editionOfCycle(city.db, cycle, 'rendering')
    if (edition === null) throw new Error('no candidate')
    const { opinions } = await editionSource(city.db, edition)
    expect(opinions).toEqual([
      {
        id: ID,
        measureCode: '1-1-2',
        body: '有識者会議',
        heldOn: '2017-09-19',
        text: typed.text,
        stance: 'adopted',
        response: '月2回とします。',
        section: 'tourism課',
      },
    ])
    expect(await enterOpinion(city.db, { cycle, by: 'planner' }, typed, NOW)).toBe('locked')
    expect(await changeOpinion(city.db, { cycle, id: ID, version: 2, by: 'planner' }, null, NOW)).toBe('locked')
  })
})
