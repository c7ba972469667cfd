import type { TemporalContext } from './temporal-context.ts'

/**
 * The programs that `temporalGlobalSetup` found. Refuses without that global set-up; a program this machine cannot
 * have is undefined and `missing` says why, for `describe.skipIf`.
 */
export async function temporalPrograms(): Promise<TemporalContext> {
  // Imported here, because the global set-up loads this module outside of a test, where vitest has no state.
  const { inject } = await import('vitest')
  const context: TemporalContext | undefined = inject('torikumiTemporal')
  if (context === undefined) throw new Error('temporalPrograms() needs temporalGlobalSetup() as a vitest globalSetup')
  return context
}
