import { defineConfig } from 'vitest/config'

/** Settings every package's tests share; a package adds only what is its own. */
export const shared = defineConfig({
  test: {
    pool: 'forks',
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'test/**/*.test.ts', 'test/**/*.test.tsx'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    passWithNoTests: true,
    coverage: { enabled: true, provider: 'v8', reporter: ['text-summary'], include: ['src/**/*.{ts,tsx}'] },
  },
})
