import { createServer, type Server } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { takePort } from './take-port.ts'

let server: Server | undefined
afterEach(() => server?.close())

async function occupy(port: number): Promise<void> {
  server = createServer()
  await new Promise<void>((resolve) => server?.listen(port, '127.0.0.1', resolve))
}

describe('takePort', () => {
  it('gives a free port, which stays free', async () => {
    const port = await takePort(0)
    expect(port).toBeGreaterThan(0)
    expect(await takePort(port)).toBe(port)
  })

  it('refuses one that is taken, by its number and with the way out', async () => {
    const port = await takePort(0)
    await occupy(port)
    await expect(takePort(port)).rejects.toThrow(
      `ポート ${port} は別のプログラムが使っています。--port か環境変数 PORT`,
    )
  })
})
