import { defineConfig } from 'vitest/config'
import { shared } from '../../vitest.shared.ts'

// Not merged: merging would add to `include`, and this folder has no src.
export default defineConfig({
  ...shared,
  test: { ...shared.test, include: ['**/*.test.ts'], coverage: { enabled: false } },
})
