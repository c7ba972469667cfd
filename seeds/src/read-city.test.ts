import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type BrokenCity, reportAt, problemsAfter } from '../test/broken-city.ts'
import { copyCity } from '../test/city-copy.ts'
import { readCity } from './read-city.ts'

const FILES: BrokenCity[] = [
  ['a missing file', (c) => c.remove('posts.csv'), 'posts.csv', 'ENOENT'],
  [
    'a file that is not UTF-8',
    (c) => c.write('grants.csv', Uint8Array.of(0x6e, 0x6f, 0x2c, 0x8c, 0xf0)),
    'grants.csv',
    'UTF-8',
  ],
  [
    'a wrong word',
    (c) => c.replace('definitions.csv', ',lower,', ',fewer,'),
    'definitions.csv 19行目「direction」',
    'higher、lower、maintain',
  ],
  [
    'a code with a wrong check digit',
    (c) => c.replace('municipality.csv', '352136', '352135'),
    'municipality.csv 2行目「code」',
    '検査数字',
  ],
  ['a short code', (c) => c.replace('municipality.csv', '352136', '35213'), 'municipality.csv 2行目「code」', '6桁'],
  [
    'a short password',
    (c) => c.replace('accounts.csv', 'torikumi-mihon', 'torikumi'),
    'accounts.csv 2行目「password」',
    '12文字',
  ],
  [
    'a formula in an account',
    (c) => c.replace('activity-answers.csv', 'm1-1-1-a1,—', 'm1-1-1-a1,=1+1'),
    'activity-answers.csv 2行目「this_year」',
    '先頭',
  ],
  [
    'two rows where one is meant',
    (c) => c.replace('cycle.csv', '2016,1', '2016,1,2017-08-28,2017-09-15,2017-10-02\n2016,1'),
    'cycle.csv',
    '1行だけ',
  ],
]

describe('readCity', () => {
  it.each(FILES)('reports %s', async (_, spoil, where, message) => {
    expect(await reportAt(where, spoil)).toContain(message)
  })

  it('reports every bad file at once', async () => {
    const problems = await problemsAfter(async (copy) => {
      await copy.remove('posts.csv')
      await copy.replace('plan.csv', '2015', 'H27')
    })
    expect(problems.map(({ file }) => file).toSorted()).toEqual(['plan.csv', 'posts.csv'])
  })

  it('reports a folder that is not there instead of throwing', async () => {
    const reading = await readCity(join(import.meta.dirname, 'no-such-city'))
    expect('problems' in reading && reading.problems.length).toBe(27)
  })

  it('reads a file that was saved by Excel with BOM and CRLF as the same city', async () => {
    await using copy = await copyCity()
    const before = await readCity(copy.dir)
    await copy.write(
      'grants.csv',
      '\uFEFFno,name\r\n1,地方創生推進交付金事業\r\n2,地方創生拠点整備交付金事業\r\n3,地方創生加速化交付金\r\n',
    )
    expect(await readCity(copy.dir)).toEqual(before)
  })

  it('puts rows in printed order, whatever the order in the file', async () => {
    await using copy = await copyCity()
    const before = await readCity(copy.dir)
    await copy.replace('placements.csv', 'm1-1-1,1,', 'm1-1-1,9,')
    await copy.dropLine('placements.csv', 'm1-1-1,9,')
    const name = '美祢社会復帰促進センターでの作業・職業訓練に関わる市内企業の数'
    await copy.replace('placements.csv', 'm4-2-3,1,', `m1-1-1,1,rehabilitation-center-companies,${name},,\nm4-2-3,1,`)
    expect(await readCity(copy.dir)).toEqual(before)
  })

  it('puts 数値目標 of a 基本目標 or 戦略方針 before its measures, and marks the later place', async () => {
    await using copy = await copyCity()
    const goals = ',1,fire-corps-share,消防団員の割合,4,\n,1,partnership-agreements,協定の数,4,2\n'
    await copy.replace('placements.csv', 'm4-2-2,2,', `${goals}m4-2-2,2,`)
    const reading = await readCity(copy.dir)
    if (!('city' in reading)) throw new Error('the city cannot be read')
    const inFour = reading.city.placements.filter(
      ({ measure, priority }) => priority === 4 || measure?.startsWith('m4'),
    )
    expect(inFour.slice(0, 3)).toMatchObject([
      { measure: null, priority: 4, policy: null, indicator: 'fire-corps-share', shownAgain: false },
      { measure: null, priority: 4, policy: 2, indicator: 'partnership-agreements', shownAgain: false },
      { measure: 'm4-1-1', priority: null, policy: null },
    ])
    expect(inFour.filter(({ shownAgain }) => shownAgain).map(({ indicator }) => indicator)).toEqual([
      'fire-corps-share',
      'partnership-agreements',
    ])
  })
})
