import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type BrokenCity, reportAt } from '../../test/broken-city.ts'
import { copyCity } from '../../test/city-copy.ts'
import { readCity } from '../read-city.ts'

const at = (file: string) => `plans/second/${file}`

const BROKEN: BrokenCity[] = [
  ['a missing file', (c) => c.remove(at('lineage.csv')), at('lineage.csv'), 'ENOENT'],
  [
    'a plan that begins within the one before',
    (c) => c.replace(at('plan.csv'), '2020,2024', '2019,2024'),
    `${at('plan.csv')} 2行目「first_fiscal_year」`,
    '2019年度まで',
  ],
  [
    'a plan with the id of the one before',
    (c) => c.replace(at('plan.csv'), 'second,2', 'first,2'),
    `${at('plan.csv')} 2行目「id」`,
    '前の計画と同じ',
  ],
  [
    'a measure id of the plan before',
    (c) => c.replace(at('measures.csv'), 'second-1-1-1', 'm1-1-1'),
    `${at('measures.csv')} 2行目「id」`,
    '前の計画の施策',
  ],
  [
    'an owner that is no section',
    (c) => c.replace(at('indicators.csv'), 'wifi-spots,kanko', 'wifi-spots,gaiko'),
    `${at('indicators.csv')} 3行目「section」`,
    'sections.csv',
  ],
  [
    'a placement without a definition in the plan',
    (c) => c.dropLine(at('definitions.csv'), 'foreign-visitors,'),
    `${at('placements.csv')} 4行目「indicator」`,
    'この計画での定義',
  ],
  [
    'an indicator of the first plan that goes nowhere',
    (c) => c.dropLine(at('lineage.csv'), 'visitor-repeat-rate,'),
    at('lineage.csv'),
    'visitor-repeat-rate',
  ],
  [
    'an indicator of the second plan that comes from nowhere',
    (c) => c.dropLine(at('lineage.csv'), ',wifi-spots,'),
    at('lineage.csv'),
    'wifi-spots',
  ],
  [
    'a relation that is no word of the list',
    (c) => c.replace(at('lineage.csv'), ',rescaled,', ',converted,'),
    `${at('lineage.csv')} 7行目「relation」`,
    'rescaled',
  ],
  [
    'the same with two identities',
    (c) => c.replace(at('lineage.csv'), ',jiotaku-riders-per-day,redefined,', ',jiotaku-riders-per-day,same,'),
    `${at('lineage.csv')} 16行目`,
    '両方に同じid',
  ],
]

describe('readLaterPlans', () => {
  it.each(BROKEN)('reports %s', async (_, spoil, where, message) => {
    expect(await reportAt(where, spoil)).toContain(message)
  })

  it('gives none for a city without the folder', async () => {
    await using copy = await copyCity()
    await rm(join(copy.dir, 'plans'), { recursive: true })
    const reading = await readCity(copy.dir)
    expect('city' in reading && reading.city.laterPlans).toEqual([])
  })
})
