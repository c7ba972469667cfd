import { defineConfig, mergeConfig } from 'vitest/config'
import { shared } from '../../vitest.shared.ts'

// Pure functions share nothing: one worker for many files saves its start.
export default mergeConfig(shared, defineConfig({ test: { isolate: false } }))
