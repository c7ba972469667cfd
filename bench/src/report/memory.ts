import { readFile, readdir } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'

/** The largest memory of each process tree while something was done, in bytes; null where the system does not tell. */
export type PeakMemory = { own: number | null; browser: number | null }

const BETWEEN_LOOKS_MS = 100

/**
 * Does a piece of work once more, untimed, and looks meanwhile at the memory of two process trees (this process, the browser) as
 * proportional set size, in which memory shared by processes is counted once. Looking takes time, so it is not done in a timed run.
 */
export async function peakMemory(
  roots: () => [own: number, browser: number | undefined],
  work: () => Promise<unknown>,
): Promise<PeakMemory> {
  const peak: PeakMemory = { own: null, browser: null }
  const done = new AbortController()
  const looking = (async () => {
    while (!done.signal.aborted) {
      const [own, browser] = roots()
      const children = await childrenByParent()
      const treeOf = async (pid: number): Promise<number | null> => {
        const sizes = await Promise.all(withDescendants(pid, children, own === pid ? browser : undefined).map(sizeOf))
        return sizes.some((size) => size !== null) ? sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0) : null
      }
      peak.own = larger(peak.own, await treeOf(own))
      if (browser !== undefined) peak.browser = larger(peak.browser, await treeOf(browser))
      await sleep(BETWEEN_LOOKS_MS)
    }
  })()
  try {
    await work()
  } finally {
    done.abort()
    await looking
  }
  return peak
}

/** In words: `at most 412 MiB in the browser, 260 MiB in Node …; the report's print was reckoned at 294 MiB`. */
export function memoryLine({ own, browser }: PeakMemory, reckoned: number): string {
  if (own === null || browser === null) return 'memory not told by this system'
  const mib = (bytes: number): string => `${Math.round(bytes / 1024 / 1024).toLocaleString('en')} MiB`
  return `at most ${mib(browser)} in the browser, ${mib(own)} in Node and its database; the report’s print was reckoned at ${mib(reckoned)}`
}

const larger = (one: number | null, other: number | null): number | null =>
  one === null ? other : other === null ? one : Math.max(one, other)

async function childrenByParent(): Promise<Map<number, number[]>> {
  const children = new Map<number, number[]>()
  for (const name of await readdir('/proc').catch(() => [])) {
    if (!/^\d+$/.test(name)) continue
    const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '')
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
    children.set(parent, [...(children.get(parent) ?? []), Number(name)])
  }
  return children
}

function withDescendants(pid: number, children: ReadonlyMap<number, number[]>, less: number | undefined): number[] {
  const below = (children.get(pid) ?? []).filter((child) => child !== less)
  return [pid, ...below.flatMap((child) => withDescendants(child, children, less))]
}

async function sizeOf(pid: number): Promise<number | null> {
  const told = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '')
  const kib = /^Pss:\s+(\d+) kB$/m.exec(told)?.[1]
  return kib === undefined ? null : Number(kib) * 1024
}
