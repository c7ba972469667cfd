import { type ReadingContext, readValue } from '@torikumi/domain'
import { reportCells } from '@torikumi/domain/corpus/report-cells'
import { strategyCells } from '@torikumi/domain/corpus/strategy-cells'
import type { BenchCase } from '../bench-case.ts'
import { type Comparison, beside, rate } from '../figures.ts'
import { inTurn, meanTime } from '../in-turn.ts'
import { foldAndCut } from '../reading/fold-and-cut.ts'
import { hostileCells } from '../reading/hostile-cells.ts'

const RUN_MS = 120
const TURNS = { warmUps: 3, runs: 11 }
/** Longer cells are refused after a look at their beginning. */
const LONGEST_READ = 400
const LONG = 10_000

interface Cell {
  raw: string
  context: ReadingContext
}

const alone = (raw: string): Cell => ({ raw, context: {} })

/** Reading of value cells, beside one folding and one cut into tokens of the same cells on the same core. */
export const reading: BenchCase = {
  name: 'reading',
  title: 'value cells read per second, one core',
  run: async ({ signal }) => {
    const documents = [
      ...reportCells.map(([, raw]) => alone(raw)),
      ...strategyCells.map(([, raw, unit]) => ({ raw, context: { unit } })),
    ]
    const kinds: [string, readonly Cell[]][] = [
      [`readValue, ${documents.length} cells of two documents`, documents],
      [`readValue, hostile cells of ${LONGEST_READ} characters`, hostileCells(LONGEST_READ).map(alone)],
      [`readValue, hostile cells of ${LONG.toLocaleString('en')} characters`, hostileCells(LONG).map(alone)],
    ]
    const comparisons: Comparison[] = []
    for (const [what, cells] of kinds) comparisons.push(await compare(what, cells, signal))
    return {
      comparisons,
      facts: [
        'limit: NFKC, then one regular expression that cuts the cell into figures, runs of one script and signs',
        `a cell of more than ${LONGEST_READ} characters is refused with a reason; the limit still folds and cuts all of it`,
      ],
    }
  },
}

async function compare(what: string, cells: readonly Cell[], signal: AbortSignal): Promise<Comparison> {
  // Added up and looked at, so that no pass can be left out as useless.
  let seen = 0
  const taken = await inTurn(
    {
      read: () =>
        meanTime(() => cells.forEach(({ raw, context }) => (seen += readValue(raw, context).note.length + 1)), RUN_MS),
      cut: () => meanTime(() => cells.forEach(({ raw }) => (seen += foldAndCut(raw))), RUN_MS),
    },
    { ...TURNS, signal },
  )
  if (seen === 0) throw new Error('nothing was read')
  return beside(rate(what, 'cells/s', cells.length, taken.read), [
    rate('folded and cut', 'cells/s', cells.length, taken.cut),
  ])
}
