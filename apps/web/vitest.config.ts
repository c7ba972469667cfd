import { defineConfig, mergeConfig } from 'vitest/config'
import { shared } from '../../vitest.shared.ts'

// The files share no state of a module: one process for all of them loads our packages once.
export default mergeConfig(shared, defineConfig({ test: { isolate: false, globalSetup: ['./test-setup.ts'] } }))
