import path from 'node:path'
import { importReport } from '@torikumi/domain'
import { type CitySeed, defaultCityDir } from '@torikumi/seeds'
import { cityWithReport } from '../city/city-with-report.ts'
import { readCityOrRefuse } from '../city/read-city-or-refuse.ts'
import { command as define, type Output } from '../command-line/command.ts'
import { Refusal } from '../command-line/refusal.ts'
import { readDocument } from '../files/read-document.ts'
import { demo } from '../messages/ja-demo.ts'
import { importing } from '../messages/ja-importing.ts'
import { reportRows } from '../messages/ja-report-rows.ts'
import { runDemonstration } from '../year/run-demonstration.ts'

const DEFAULT_OUT = 'out/demo'

/** `demo [--home DIR] [--out DIR] [--report FILE]`: the last line on `out` is one JSON object. */
export const command = define(
  { options: { home: 'text', out: 'text', report: 'text' }, required: [], operands: [] },
  async ({ texts }, surroundings) => {
    const { resolve, out, err } = surroundings
    const settings = surroundings.settings()
    const seeds = await readCityOrRefuse(defaultCityDir)
    const city = texts.report === undefined ? seeds : await cityOfReport(seeds, resolve(texts.report), surroundings)
    err(demo.begins)
    const result = await runDemonstration({
      settings,
      city,
      home: texts.home === undefined ? undefined : resolve(texts.home),
      out: resolve(texts.out ?? DEFAULT_OUT),
      onProgress: err,
    })
    err(demo.stopped)
    out(JSON.stringify(result))
  },
)

async function cityOfReport(seeds: CitySeed, file: string, { err }: Output): Promise<CitySeed> {
  const report = importReport(await readDocument(file), { source: path.basename(file) })
  if (report.measures.length === 0) {
    throw new Refusal(
      importing.nothingFound(
        file,
        report.warnings.map(({ message }) => message),
      ),
    )
  }
  const { city, problems, notes } = cityWithReport(seeds, report)
  if (problems.length > 0) throw new Refusal(reportRows.refused(file, problems))
  for (const note of notes) err(note)
  return city
}
