import { parse } from 'csv-parse/sync'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { defaultCityDir } from '../src/default-city-dir.ts'
import type { LaterPlanSeed } from '../src/later-plan/later-plan-seed.ts'
import { readCity } from '../src/read-city.ts'

// The folder that holds `kpi-definitions.csv` and `seeds/` with the published documents, which are not part of the repository.
const originals = process.env['TORIKUMI_ORIGINALS']

const COLUMNS = [
  'measure_code',
  'kpi_name',
  'unit',
  'baseline_raw',
  'baseline_year',
  'target_raw',
  'target_year',
  'direction',
  'aggregation',
] as const
const kpiRow = z.object({ doc: z.string(), ...Object.fromEntries(COLUMNS.map((name) => [name, z.string()])) })

describe.skipIf(originals === undefined)(
  'the second plan beside the published chapter (skipped where TORIKUMI_ORIGINALS is not set)',
  () => {
    let plan: LaterPlanSeed
    let chapter: string

    beforeAll(async () => {
      const reading = await readCity(defaultCityDir)
      const [second] = 'city' in reading ? reading.city.laterPlans : []
      if (second === undefined) throw new Error('the second plan does not read')
      plan = second
      const document = (name: string) => readFileSync(join(originals ?? '', 'seeds', name), 'utf8')
      chapter = withoutMarkup(document('strategy-2nd-period.txt') + document('report-fy2016.txt'))
    })

    it('prints the 74 KPI rows in order with exactly the raw cells, units and declarations', () => {
      const source: unknown = parse(readFileSync(join(originals ?? '', 'kpi-definitions.csv'), 'utf8'), {
        columns: true,
      })
      const rows = z.array(kpiRow).parse(source)
      const codeOf = new Map(plan.measures.map((measure) => [measure.id, measure.code]))
      const printed = plan.placements.map(({ measure, indicator, printedName }) => {
        const own = plan.definitions.find((definition) => definition.indicator === indicator)
        return {
          doc: '001',
          measure_code: codeOf.get(measure ?? ''),
          kpi_name: printedName,
          unit: own?.unit,
          baseline_raw: own?.baselineRaw,
          baseline_year: own?.baselinePeriod,
          target_raw: own?.targetRaw,
          target_year: own?.targetPeriod,
          direction: own?.direction,
          aggregation: own?.aggregation,
        }
      })
      expect(printed).toEqual(rows.filter(({ doc }) => doc === '001'))
    })

    it('carries the titles of the chapter', () => {
      const names = [...plan.priorities, ...plan.policies, ...plan.measures].map(({ name }) => withoutMarkup(name))
      expect(names).toHaveLength(58)
      expect(names.filter((name) => !chapter.includes(name))).toEqual([])
    })

    it('borrows no sentence: no 20 characters of a content stand in the documents', () => {
      const texts = plan.measures.map(({ content }) => content)
      const runs = texts.flatMap((text) =>
        Array.from({ length: Math.max(0, text.length - 19) }, (_, start) => text.slice(start, start + 20)),
      )
      expect(runs.length).toBeGreaterThan(300)
      expect(runs.filter((run) => chapter.includes(run))).toEqual([])
    })
  },
)

/** Only what is read: no tags, no white space (the documents break lines inside words). */
function withoutMarkup(text: string): string {
  return text.replaceAll(/<[^>]*>|\s/g, '')
}
