import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server on 127.0.0.1 that makes a text anew for each request, and the way to ask it for one as a browser would. */
export interface ServedTexts<Name extends string> extends AsyncDisposable {
  /** Asks for a text and reads it to its end; throws where it is not the text that was meant to come. */
  read: (name: Name) => Promise<string>
}

/** Serves each of the texts at an address of its own. */
export async function servedTexts<Name extends string>(
  made: Readonly<Record<Name, () => string | Promise<string>>>,
): Promise<ServedTexts<Name>> {
  const server = createServer((request, response) => {
    const make = made[(request.url ?? '').slice(1) as Name]
    const answer = async (): Promise<void> => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8').end(await make())
    }
    answer().catch((error: unknown) => response.destroy(error instanceof Error ? error : new Error(String(error))))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    read: async (name) => {
      const answer = await fetch(`${base}/${name}`)
      if (!answer.ok) throw new Error(`${name} was answered with ${answer.status}`)
      return answer.text()
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
