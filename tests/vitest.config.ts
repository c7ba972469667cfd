import { defineConfig, mergeConfig } from 'vitest/config'
import { shared } from '../vitest.shared.ts'

// Each story starts engines of its own; they are what runs last, and two side by side use both cores.
export default mergeConfig(
  shared,
  defineConfig({
    test: {
      include: ['faults/**/*.test.ts', 'stories/**/*.test.ts'],
      maxWorkers: 2,
      coverage: { enabled: false },
      testTimeout: 300_000,
      hookTimeout: 300_000,
    },
  }),
)
