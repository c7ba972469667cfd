import { createServer } from 'node:net'

/** A TCP port of 127.0.0.1 that nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  await new Promise<void>((resolve) => server.close(() => resolve()))
  if (address === null || typeof address === 'string') throw new Error('The free port has no number')
  return address.port
}

const TURNS = 3

/**
 * Runs `start` with the given port, or with free ones until it finds one that nobody took between our looking and its
 * listening (three turns).
 */
export async function onFreePort<T>(given: number | undefined, start: (port: number) => Promise<T>): Promise<T> {
  if (given !== undefined) return start(given)
  for (let turn = 1; ; turn += 1) {
    const port = await freePort()
    try {
      return await start(port)
    } catch (error) {
      if (turn === TURNS || !/address already in use/i.test(String(error))) throw error
    }
  }
}
