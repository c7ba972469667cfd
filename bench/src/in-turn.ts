/** How often each piece of work is done, and who may break off. */
export interface Turns {
  warmUps: number
  runs: number
  signal: AbortSignal
}

/**
 * Does several pieces of work in turn, round by round, so that a machine that grows slower meets all alike, and gives the
 * milliseconds of each run by name; the warm-up rounds come first and are not among them. Work may give the milliseconds
 * itself where not all of what it does is to be counted.
 */
export async function inTurn<Name extends string>(
  work: Readonly<Record<Name, () => number | void | Promise<number | void>>>,
  { warmUps, runs, signal }: Turns,
): Promise<Record<Name, number[]>> {
  const names = Object.keys(work) as Name[]
  const taken = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>
  for (let round = -warmUps; round < runs; round++) {
    for (const name of names) {
      signal.throwIfAborted()
      const began = performance.now()
      const own = await work[name]()
      const ms = own ?? performance.now() - began
      if (round >= 0) taken[name].push(ms)
    }
  }
  return taken
}

/**
 * How long a piece of synchronous work lasts that is too short for one look at the clock, in milliseconds: the mean over at
 * least `atLeastMs`. Counted is this thread's time on the processor, which other programs on the machine do not lengthen.
 */
export function meanTime(work: () => void, atLeastMs: number): number {
  const began = process.threadCpuUsage()
  let passes = 0
  let elapsed = 0
  while (elapsed < atLeastMs) {
    work()
    passes++
    const { user, system } = process.threadCpuUsage(began)
    elapsed = (user + system) / 1000
  }
  return elapsed / passes
}
