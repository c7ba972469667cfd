import { setTimeout as sleep } from 'node:timers/promises'

/** Whether something comes to a good end within so many milliseconds; an error counts as no. */
export async function within(ms: number, asked: Promise<unknown>): Promise<boolean> {
  const silence = new AbortController()
  const answer = asked.then(
    () => true,
    () => false,
  )
  const waited = sleep(ms, false, { signal: silence.signal }).catch(() => false)
  const answered = await Promise.race([answer, waited])
  silence.abort()
  return answered
}
