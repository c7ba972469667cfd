import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { freePort } from '../net/free-port.ts'
import { spawnChild } from '../process/spawn-child.ts'
import { stopProcess } from '../process/stop-process.ts'
import { temporalPrograms } from '../testing/temporal-programs.ts'

const { testServer: command = '', missing } = await temporalPrograms()

/** The first bytes a server sends to a client that opens HTTP/2, the carrier of gRPC. */
async function firstBytes(port: number): Promise<Buffer> {
  for (let turn = 0; turn < 100; turn += 1) {
    const answer = await new Promise<Buffer | undefined>((resolve) => {
      const socket = connect(port, '127.0.0.1')
      socket.once('connect', () => socket.write('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\x04\0\0\0\0\0'))
      socket.once('data', (data) => resolve(data))
      socket.once('error', () => resolve(undefined))
      socket.once('close', () => resolve(undefined))
    })
    if (answer !== undefined) return answer
    await sleep(50)
  }
  throw new Error('no answer')
}

describe.skipIf(missing !== undefined)(
  `the time-skipping server${missing === undefined ? '' : ` (${missing})`}`,
  () => {
    test('starts on the port it is given and speaks HTTP/2', async () => {
      const port = await freePort()
      const child = await spawnChild({ command, args: [String(port)], log: () => undefined })
      try {
        const settingsFrame = (await firstBytes(port)).subarray(3, 4)
        expect([...settingsFrame]).toEqual([4])
      } finally {
        await stopProcess(child.identity, [])
      }
      expect((await child.ended).signal).toBe('SIGKILL')
    })
  },
)
