/** Milliseconds by step. */
export type Timings = Record<string, number>

/** Measures steps that follow one another: `lap` notes the time since the lap before under a name. */
export function stopwatch(): { timings: Timings; lap: (step: string) => void } {
  const timings: Timings = {}
  let last = performance.now()
  return {
    timings,
    lap: (step) => {
      const now = performance.now()
      timings[step] = (timings[step] ?? 0) + now - last
      last = now
    },
  }
}
