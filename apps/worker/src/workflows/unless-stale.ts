import { CancellationScope, condition, isCancellation } from '@temporalio/workflow'

/**
 * Waits for an activity for as long as the record has not moved (`isStale`): then it is cancelled, or left alone where its proxy says so,
 * and null is given. An attempt that is under way goes on to its end unheard, so the activity must decide from the record.
 */
export async function unlessStale<Result>(
  activity: () => Promise<Result>,
  isStale: () => boolean,
): Promise<Result | null> {
  const scope = new CancellationScope()
  let isDone = false
  const working = scope.run(activity).finally(() => {
    isDone = true
  })
  await condition(() => isDone || isStale())
  const isCancelled = !isDone
  if (isCancelled) scope.cancel()
  try {
    return await working
  } catch (error) {
    if (isCancelled && isCancellation(error)) return null
    throw error
  }
}
