import { temporalGlobalSetup } from '../src/testing/temporal-global-setup.ts'

/** The global set-up of this package's own tests that need Temporal. */
export const setup = temporalGlobalSetup()
