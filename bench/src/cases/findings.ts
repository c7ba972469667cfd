import { crossCheck } from '@torikumi/domain'
import { reportCells } from '@torikumi/domain/corpus/report-cells'
import type { BenchCase } from '../bench-case.ts'
import { beside, rate } from '../figures.ts'
import { sectionRows, textsOf } from '../findings/section-rows.ts'
import { inTurn, meanTime } from '../in-turn.ts'
import { readDemonstrationCity } from '../city/demonstration-city.ts'

const SECTIONS = 1_000
const CONTEXT = { fiscalYear: 2016 }
const RUN_MS = 150
const TURNS = { warmUps: 3, runs: 11 }

/** The cross-check of a whole year, beside one pass over the same texts. */
export const findings: BenchCase = {
  name: 'findings',
  title: `rows cross-checked per second, ${SECTIONS.toLocaleString('en')} sections, one core`,
  run: async ({ signal }) => {
    const city = await readDemonstrationCity()
    const rows = sectionRows(SECTIONS, {
      accounts: city.activityAnswers.map(({ thisYear }) => thisYear).filter((text) => text.length > 1),
      plans: city.activityAnswers.map(({ nextYear }) => nextYear).filter((text) => text.length > 1),
      cells: reportCells.map(([, raw]) => raw),
    })
    const texts = textsOf(rows)
    const characters = texts.reduce((sum, text) => sum + text.length, 0)
    let seen = 0
    const taken = await inTurn(
      {
        check: () => meanTime(() => (seen += crossCheck(rows, CONTEXT).length), RUN_MS),
        pass: () => meanTime(() => texts.forEach((text) => (seen += sumOf(text))), RUN_MS),
      },
      { ...TURNS, signal },
    )
    if (seen === 0) throw new Error('nothing was checked')
    return {
      comparisons: [
        beside(rate('crossCheck of all rows', 'rows/s', rows.length, taken.check), [
          rate('every character looked at once', 'rows/s', rows.length, taken.pass),
        ]),
      ],
      facts: [
        `${rows.length.toLocaleString('en')} rows, ${characters.toLocaleString('en')} characters, ${crossCheck(rows, CONTEXT).length} findings`,
        'the cross-check reads every value cell and looks for every rule in every text; the limit only adds up the codes of all characters',
      ],
    }
  },
}

function sumOf(text: string): number {
  let sum = 0
  for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0
  return sum
}
