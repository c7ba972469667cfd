import { describe, expect, it } from 'vitest'
import { memoryLine, peakMemory } from './memory.ts'

describe('the largest memory of a piece of work', () => {
  it.runIf(process.platform === 'linux')(
    'is that of the process that does it (skipped where there is no /proc)',
    async () => {
      let held: Buffer | undefined
      const { own, browser } = await peakMemory(
        () => [process.pid, undefined],
        async () => {
          held = Buffer.alloc(64 * 1024 * 1024, 1)
          await new Promise((resolve) => setTimeout(resolve, 250))
        },
      )
      expect(own).toBeGreaterThan(held?.byteLength ?? 0)
      expect(browser).toBeNull()
    },
  )

  it('is told in mebibytes', () => {
    expect(memoryLine({ own: 3 * 1024 ** 2, browser: 2 * 1024 ** 3 }, 1024 ** 3)).toBe(
      'at most 2,048 MiB in the browser, 3 MiB in Node and its database; the report’s print was reckoned at 1,024 MiB',
    )
    expect(memoryLine({ own: null, browser: null }, 1)).toBe('memory not told by this system')
  })
})
