import { expect, it } from 'vitest'
import { servedTexts } from './served-texts.ts'

it('makes a text anew for each request, and tells of one that cannot be made', async () => {
  let times = 0
  await using served = await servedTexts({
    page: async () => `第${++times}回`,
    none: () => {
      throw new Error('not there')
    },
  })
  expect([await served.read('page'), await served.read('page')]).toEqual(['第1回', '第2回'])
  await expect(served.read('none')).rejects.toThrow('fetch failed')
})
