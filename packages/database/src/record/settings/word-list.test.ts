import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type SmallCity, smallCity } from '../../testing/small-city.ts'
import { findWordList, saveWordList } from './word-list.ts'

let city: SmallCity
beforeAll(async () => {
  city = await smallCity()
})
afterAll(async () => city.close())

const to = { municipality: '352136', by: 'planner', at: new Date('2017-09-01T00:00:00Z') }

describe('the word list of a city', () => {
  it('is empty at first, and comes back as it was saved', async () => {
    expect(await findWordList(city.db)).toEqual({ words: [], version: 0, saved: null })
    expect(await saveWordList(city.db, { ...to, words: ['秋芳洞', '萩市'], version: 0 })).toBe(1)
    expect(await findWordList(city.db)).toMatchObject({
      words: ['秋芳洞', '萩市'],
      version: 1,
      saved: { post: 'post-planner', at: to.at },
    })
  })

  it('is not overwritten by somebody who saw an older version', async () => {
    expect(await saveWordList(city.db, { ...to, words: [], version: 0 })).toBe('conflict')
    expect((await findWordList(city.db)).words).toEqual(['秋芳洞', '萩市'])
  })
})
