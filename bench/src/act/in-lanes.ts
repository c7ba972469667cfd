/**
 * Does each piece of work once, `lanes` at a time, and gives the milliseconds of each and of all together. The first that fails
 * ends it.
 */
export async function inLanes<Item>(
  items: readonly Item[],
  lanes: number,
  work: (item: Item) => Promise<void>,
): Promise<{ each: number[]; all: number }> {
  const each: number[] = []
  const rest = items.values()
  const lane = async (): Promise<void> => {
    // The lanes share one iterator: each takes the next item that is left.
    for (const item of rest) {
      const began = performance.now()
      await work(item)
      each.push(performance.now() - began)
    }
  }
  const began = performance.now()
  await Promise.all(Array.from({ length: lanes }, lane))
  return { each, all: performance.now() - began }
}
