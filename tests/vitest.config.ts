import { defineConfig, mergeConfig } from 'vitest/config'
import { shared } from '../vitest.shared.ts'

// Each story starts engines of its own: one after the other is quicker on two cores, and nothing waits for a port.
export default mergeConfig(
  shared,
  defineConfig({
    test: {
      include: ['faults/**/*.test.ts', 'stories/**/*.test.ts'],
      fileParallelism: false,
      coverage: { enabled: false },
      testTimeout: 300_000,
      hookTimeout: 300_000,
    },
  }),
)
