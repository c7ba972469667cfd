import { parse } from 'csv-parse/sync'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { CitySeed } from '../src/city-seed.ts'
import { defaultCityDir } from '../src/default-city-dir.ts'
import { readCity } from '../src/read-city.ts'

// The folder that holds `kpi-definitions.csv` and `seeds/` with the published documents, which are not part of the repository.
const originals = process.env['TORIKUMI_ORIGINALS']

const kpiRow = z.object({
  doc: z.string(),
  measure_code: z.string(),
  kpi_name: z.string(),
  unit: z.string(),
  baseline_raw: z.string(),
  baseline_year: z.string(),
  actual_raw: z.string(),
  target_raw: z.string(),
  target_year: z.string(),
  direction: z.string(),
  aggregation: z.string(),
})

describe.skipIf(originals === undefined)(
  'the demonstration city beside the published documents (skipped where TORIKUMI_ORIGINALS is not set)',
  () => {
    let city: CitySeed
    let report: string
    let strategy: string
    let kpis: z.output<typeof kpiRow>[]

    beforeAll(async () => {
      const dir = originals ?? ''
      const document = (name: string) => withoutMarkup(readFileSync(join(dir, 'seeds', name), 'utf8'))
      report = document('report-fy2016.txt')
      strategy = document('strategy-2nd-period.txt')
      const definitions: unknown = parse(readFileSync(join(dir, 'kpi-definitions.csv'), 'utf8'), { columns: true })
      kpis = z
        .array(kpiRow)
        .parse(definitions)
        .filter((row) => row.doc === '000')
      const reading = await readCity(defaultCityDir)
      if ('problems' in reading) throw new Error('the demonstration city does not read')
      city = reading.city
    })

    it('prints the 36 KPI rows in order with exactly the raw cells of the report', () => {
      const codeOf = new Map(city.measures.map((measure) => [measure.id, measure.code]))
      const definitionOf = new Map(city.definitions.map((definition) => [definition.indicator, definition]))
      const answerOf = new Map(city.indicatorAnswers.map((answer) => [answer.indicator, answer]))
      const printed = city.placements.map(({ measure, indicator, printedName }) => {
        const definition = definitionOf.get(indicator)
        return {
          doc: '000',
          measure_code: codeOf.get(measure ?? ''),
          kpi_name: printedName,
          unit: definition?.unit,
          baseline_raw: definition?.baselineRaw,
          baseline_year: definition?.baselinePeriod,
          actual_raw: answerOf.get(indicator)?.actualRaw,
          target_raw: definition?.targetRaw,
          target_year: definition?.targetPeriod,
          direction: definition?.direction,
          aggregation: definition?.aggregation,
        }
      })
      expect(printed).toEqual(kpis)
    })

    it('has the measures, activities and grant projects of the report in its order', () => {
      const names = [
        ...city.grants.flatMap((grant) => [
          grant.name,
          ...city.grantProjects.filter((project) => project.grant === grant.no).map((project) => project.name),
        ]),
        ...city.measures.flatMap((measure) => [
          `具体的施策${measure.code}${measure.name}`,
          ...city.activities.filter((activity) => activity.measure === measure.id).map((activity) => activity.name),
        ]),
      ]
      let reached = 0
      const lost = names.filter((name) => {
        const at = report.indexOf(name.replaceAll(' ', ''), reached)
        if (at === -1) return true
        reached = at
        return false
      })
      expect(lost).toEqual([])
      expect(report.match(/具体的施策\d-\d-\d/g)).toEqual(city.measures.map((measure) => `具体的施策${measure.code}`))
    })

    it('borrows no sentence: none of 20 characters or more stands in the documents, nor 20 characters of one in a row', () => {
      const texts = [
        ...city.measures.map((measure) => measure.content),
        ...city.indicatorAnswers.map((answer) => answer.actualNote),
        ...city.activityAnswers.flatMap((answer) => [answer.thisYear, answer.nextYear, answer.nextYearReason]),
      ].map(withoutMarkup)
      const runs = texts.flatMap((text) =>
        Array.from({ length: Math.max(0, text.length - 19) }, (_, start) => text.slice(start, start + 20)),
      )
      expect(runs.length).toBeGreaterThan(1000)
      expect(runs.filter((run) => report.includes(run) || strategy.includes(run))).toEqual([])
    })
  },
)

/** Only what is read: no tags, no white space (the documents break lines inside words). */
function withoutMarkup(text: string): string {
  return text.replaceAll(/<[^>]*>|\s/g, '')
}
