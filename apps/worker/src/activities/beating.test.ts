import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createPrintGate } from '../report/print-gate.ts'
import { beating } from './beating.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

it('beats while a print waits for its turn, and ends the waiting when the activity is cancelled', async () => {
  const gate = createPrintGate({ pages: 1, memoryBytes: 1 })
  await gate.enter(1, new AbortController().signal)
  const cancel = new AbortController()
  const heartbeat = vi.fn<() => void>()
  const waiting = beating((signal) => gate.enter(1, signal), { heartbeat, cancellationSignal: cancel.signal })
  const end = waiting.catch((error: unknown) => error)
  await vi.advanceTimersByTimeAsync(60_000)
  // The engine gives an activity up that was silent for 30 seconds.
  expect(heartbeat.mock.calls.length).toBeGreaterThanOrEqual(4)
  const beats = heartbeat.mock.calls.length
  cancel.abort()
  expect(await end).toMatchObject({ kind: 'cancelled' })
  await vi.advanceTimersByTimeAsync(60_000)
  expect(heartbeat.mock.calls.length).toBe(beats)
})
