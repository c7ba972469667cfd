import { describe, expect, test } from 'vitest'
import { onFreePort } from './free-port.ts'

const taken = new Error('could not bind: Address already in use')

describe('starting on a free port', () => {
  test('looks for another one when somebody was quicker', async () => {
    const ports: number[] = []
    const start = async (port: number) => {
      ports.push(port)
      if (ports.length < 3) throw taken
      return port
    }
    expect(await onFreePort(undefined, start)).toBe(ports[2])
  })

  test('gives up after three turns, and at once for any other reason', async () => {
    let turns = 0
    const fail = (error: Error) => () => {
      turns += 1
      return Promise.reject(error)
    }
    await expect(onFreePort(undefined, fail(taken))).rejects.toBe(taken)
    await expect(onFreePort(undefined, fail(new Error('no disk')))).rejects.toThrow('no disk')
    expect(turns).toBe(4)
  })

  test('takes the port that is given and no other', async () => {
    await expect(onFreePort(7, () => Promise.reject(taken))).rejects.toBe(taken)
    expect(await onFreePort(7, async (port) => port)).toBe(7)
  })
})
