import os from 'node:os'
import { availableMemory } from '../memory/available-memory.ts'
import type { PrintRoom } from './print-gate.ts'

const MIB = 1024 * 1024
const LEAST_RESERVE = 512 * MIB

/** The room this machine has for prints now. `memoryBytes` is what the operator set, if anything. */
export async function printRoom(memoryBytes: number | undefined): Promise<PrintRoom> {
  return { pages: pagesSideBySide(), memoryBytes: memoryBytes ?? memoryForPrints(await availableMemory()) }
}

/**
 * How many pages may print at a time. Two even on one core: a section's short draft need not wait for the year's report. Four at
 * most: of a print's time about a quarter is spent in Node, on one thread for all of them.
 */
export function pagesSideBySide(cores = os.availableParallelism()): number {
  return Math.min(4, Math.max(2, cores))
}

/**
 * How many activities of the render queue a worker takes: one more than it prints at a time, since one that composes or stores
 * needs no page meanwhile. What waits longer is better left to another worker.
 */
export function rendersSideBySide(): number {
  return pagesSideBySide() + 1
}

/**
 * What of the available bytes prints may take: all but a quarter, and all but 512 MiB. The rest is for the browser itself (about
 * 140 MiB), a page it keeps ready, the finishing of PDFs in Node, and whatever else on the machine grows. 0 means one by one.
 */
export function memoryForPrints(available: number): number {
  return Math.max(0, available - Math.max(LEAST_RESERVE, available / 4))
}
