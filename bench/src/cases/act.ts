import { type ActBench, startActBench } from '../act/act-bench.ts'
import { inLanes } from '../act/in-lanes.ts'
import type { Side } from '../act/sides.ts'
import type { BenchCase } from '../bench-case.ts'
import { type Comparison, beside, figure, rate } from '../figures.ts'
import { inTurn } from '../in-turn.ts'

const LANES = 8
const ALONE = { warmUps: 12, runs: 80 }
/** Of so many acts each, which the lanes do together. */
const BLOCK = 24
const BLOCKS = 3
/** One block more to warm up. */
const REQUESTS = ALONE.warmUps + ALONE.runs + (1 + BLOCKS) * BLOCK

/** One act end to end, beside a bare Update and beside its transaction alone. */
export const act: BenchCase = {
  name: 'act',
  title: 'one act: Update, workflow, local activity, transaction, answer',
  run: async (context) => {
    await using bench = await startActBench(context, REQUESTS)
    return {
      comparisons: [await oneAtATime(bench, context.signal), ...(await manyAtATime(bench, context.signal))],
      facts: [
        `each act is the 提出 of another of ${REQUESTS} requests of 6 rows; its row is written before, uncounted`,
        'limit: a bare Update is one whose handler sets a flag, on the same server, in a worker process of its own',
        'limit: the transaction alone is the same 提出 decided in a copy of the same database, no workflow',
        `Temporal ${bench.temporalVersion} in memory, PostgreSQL with fsync, worker in a process of its own`,
      ],
    }
  },
}

const names = { act: 'act', update: 'bare Update', transaction: 'transaction alone' }

async function oneAtATime({ sides }: ActBench, signal: AbortSignal): Promise<Comparison> {
  const once = (side: Side) => async (): Promise<number> => {
    const [work] = await side.ready(1)
    const began = performance.now()
    await work?.()
    return performance.now() - began
  }
  const taken = await inTurn(
    { act: once(sides.act), update: once(sides.update), transaction: once(sides.transaction) },
    { ...ALONE, signal },
  )
  return beside(figure(`${names.act}, one at a time`, 'ms', taken.act), [
    figure(names.update, 'ms', taken.update),
    figure(names.transaction, 'ms', taken.transaction),
  ])
}

async function manyAtATime({ sides }: ActBench, signal: AbortSignal): Promise<Comparison[]> {
  await inTurn(blocks(sides).work, { warmUps: 0, runs: 1, signal })
  const { each, work } = blocks(sides)
  const all = await inTurn(work, { warmUps: 0, runs: BLOCKS, signal })
  return [
    beside(figure(`${names.act}, ${LANES} at a time`, 'ms', each.act), [
      figure(names.update, 'ms', each.update),
      figure(names.transaction, 'ms', each.transaction),
    ]),
    beside(rate(`${names.act}s, ${LANES} at a time`, 'acts/s', BLOCK, all.act), [
      rate(`${names.update}s`, 'acts/s', BLOCK, all.update),
      rate('transactions alone', 'acts/s', BLOCK, all.transaction),
    ]),
  ]
}

/** A block of each side, done by the lanes: it gives the time of the block and notes that of each piece. */
function blocks(sides: ActBench['sides']) {
  const each = { act: [] as number[], update: [] as number[], transaction: [] as number[] }
  const block = (name: keyof typeof each) => async (): Promise<number> => {
    const taken = await inLanes(await sides[name].ready(BLOCK), LANES, (work) => work())
    each[name].push(...taken.each)
    return taken.all
  }
  return { each, work: { act: block('act'), update: block('update'), transaction: block('transaction') } }
}
