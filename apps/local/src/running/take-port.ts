import { createServer } from 'node:net'
import { Refusal } from '../command-line/refusal.ts'
import { running } from '../messages/ja-running.ts'

/**
 * Makes sure that nobody listens on a port of 127.0.0.1 and gives its number; 0 gives any free one. Throws a Refusal that
 * names the port and how to choose another where it is taken or not allowed.
 */
export async function takePort(port: number): Promise<number> {
  const server = createServer()
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen({ port, host: '127.0.0.1', exclusive: true }, resolve)
    })
    const address = server.address()
    return typeof address === 'object' && address !== null ? address.port : port
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'EADDRINUSE') throw new Refusal(running.portTaken(port))
    if (code === 'EACCES') throw new Refusal(running.portNotAllowed(port))
    throw error
  } finally {
    await new Promise<void>((resolve) => server.close(() => resolve()))
  }
}
