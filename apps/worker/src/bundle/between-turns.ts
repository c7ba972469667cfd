import { setImmediate as nextTurn } from 'node:timers/promises'

/**
 * Makes things one by one and lets the event loop turn before each of them: what waits for another process meanwhile (a print for
 * its browser) goes on without waiting for all of them.
 */
export async function betweenTurns<Made>(makers: readonly (() => Made)[]): Promise<Made[]> {
  const made: Made[] = []
  for (const make of makers) {
    await nextTurn()
    made.push(make())
  }
  return made
}
