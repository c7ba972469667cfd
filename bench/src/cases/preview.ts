import { listSubmittedAnswers, previewSource, saveCity } from '@torikumi/database'
import { type EditionData, STANDARD_RULES, composeEdition } from '@torikumi/domain'
import { type ReportVariant, renderReportHtml, reportView } from '@torikumi/templates'
import type { BenchCase } from '../bench-case.ts'
import { cityRows } from '../city/city-rows.ts'
import { readDemonstrationCity } from '../city/demonstration-city.ts'
import { openedDatabase } from '../engines/opened-database.ts'
import { startRecord } from '../engines/start-record.ts'
import { beside, figure } from '../figures.ts'
import { inTurn } from '../in-turn.ts'
import { servedTexts } from '../preview/served-texts.ts'
import { repeatedYear } from '../report/repeated-year.ts'
import { summarise } from '../statistics.ts'
import { decideYear } from '../year/decide-year.ts'

const TURNS = { warmUps: 3, runs: 21 }

const html = (data: EditionData, variant: ReportVariant): string =>
  renderReportHtml(reportView(data, { variant }), { medium: 'print' })

/**
 * 印刷の形（案）of one section from the request to its whole HTML, beside the same HTML sent as it lies, and the HTML of the whole report from
 * data that is at hand.
 */
export const preview: BenchCase = {
  name: 'preview',
  title: 'the print form of one section’s sheets, from the request to its whole HTML',
  run: async (context) => {
    await using started = new AsyncDisposableStack()
    const record = started.use(await startRecord(context))
    const { city, answers } = repeatedYear(await readDemonstrationCity(), 1)
    const { db } = started.use(openedDatabase(record.url))
    await saveCity(db, cityRows(city))
    const cycle = await decideYear(db, answers)
    const read = async () => previewSource(db, cycle, await listSubmittedAnswers(db, cycle))
    const data = composeEdition(await read(), STANDARD_RULES)
    const section = data.measures[0]?.leadSection ?? ''
    const variant: ReportVariant = {
      kind: 'preview',
      madeOn: data.edition.publishedOn,
      measureCodes: [],
      sections: [section],
    }
    const steps = { source: [] as number[], compose: [] as number[], render: [] as number[] }
    const made = async (): Promise<string> => {
      const began = performance.now()
      const source = await read()
      const readAt = performance.now()
      const composed = composeEdition(source, STANDARD_RULES)
      const judged = performance.now()
      const text = html(composed, variant)
      steps.source.push(readAt - began)
      steps.compose.push(judged - readAt)
      steps.render.push(performance.now() - judged)
      return text
    }
    const lying = await made()
    const served = started.use(await servedTexts({ section: made, lying: () => lying }))
    const taken = await inTurn(
      {
        section: async () => void (await served.read('section')),
        lying: async () => void (await served.read('lying')),
        whole: () => void html(data, { kind: 'draft', madeOn: data.edition.publishedOn }),
      },
      { ...TURNS, signal: context.signal },
    )
    const sheets = reportView(data, { variant }).chapters.reduce((sum, chapter) => sum + chapter.sheets.length, 0)
    const perSheet = summarise(taken.section).median / sheets
    const last = (samples: readonly number[]) => samples.slice(-TURNS.runs)
    return {
      comparisons: [
        beside(
          figure('sheets of one section, request to whole HTML', 'ms', taken.section),
          [
            figure('the same HTML sent as it lies', 'ms', taken.lying),
            figure('HTML of the whole report, data at hand', 'ms', taken.whole),
          ],
          [
            figure('read from the record', 'ms', last(steps.source)),
            figure('compose: read values, judge', 'ms', last(steps.compose)),
            figure('HTML of the section', 'ms', last(steps.render)),
          ],
        ),
      ],
      facts: [
        `the demonstration's FY2016: ${sheets} sheets of one section, ${perSheet.toFixed(1)} ms a sheet; ${data.measures.length} sheets in the whole report`,
      ],
    }
  },
}
