/** Receives one plain Japanese line about a step that takes long. */
export type OnProgress = (message: string) => void

const FIRST_LINE_AFTER_MS = 2_000
const NEXT_LINE_EVERY_MS = 10_000

/**
 * Waits for `step` and says so when it is slow: one line after two seconds, then one every ten seconds with the
 * seconds passed. A quick step says nothing.
 */
export async function slowStep<T>(
  message: string,
  step: () => Promise<T>,
  onProgress: OnProgress | undefined,
): Promise<T> {
  if (onProgress === undefined) return step()
  const startedAt = Date.now()
  let repeat: NodeJS.Timeout | undefined
  const first = setTimeout(() => {
    onProgress(`${message}…`)
    repeat = setInterval(() => {
      onProgress(`${message}…（${Math.round((Date.now() - startedAt) / 1000)}秒経過）`)
    }, NEXT_LINE_EVERY_MS)
  }, FIRST_LINE_AFTER_MS)
  try {
    return await step()
  } finally {
    clearTimeout(first)
    clearInterval(repeat)
  }
}
