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
import { repeatedYear } from '../report/repeated-year.ts'
import { decideYear } from '../year/decide-year.ts'

const TURNS = { warmUps: 3, runs: 21 }

const html = (data: EditionData, variant: ReportVariant): string =>
  renderReportHtml(reportView(data, { variant }), { medium: 'print' })

/** 印刷の形（案）of one section from the record, beside the HTML of the whole report from data that is at hand. */
export const preview: BenchCase = {
  name: 'preview',
  title: 'the print form of one section’s sheets, from the record to HTML',
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
    const taken = await inTurn(
      {
        section: async () => {
          const began = performance.now()
          const source = await read()
          const readAt = performance.now()
          const composed = composeEdition(source, STANDARD_RULES)
          const judged = performance.now()
          html(composed, variant)
          const done = performance.now()
          steps.source.push(readAt - began)
          steps.compose.push(judged - readAt)
          steps.render.push(done - judged)
          return done - began
        },
        whole: () => void html(data, { kind: 'draft', madeOn: data.edition.publishedOn }),
      },
      { ...TURNS, signal: context.signal },
    )
    const last = (samples: readonly number[]) => samples.slice(-TURNS.runs)
    return {
      comparisons: [
        beside(
          figure('sheets of one section, from the record', 'ms', taken.section),
          [figure('HTML of the whole report', 'ms', taken.whole)],
          [
            figure('read from the record', 'ms', last(steps.source)),
            figure('compose: read values, judge', 'ms', last(steps.compose)),
            figure('HTML of the section', 'ms', last(steps.render)),
          ],
        ),
      ],
      facts: [`the demonstration's FY2016; ${data.measures.length} sheets in the whole report`],
    }
  },
}
