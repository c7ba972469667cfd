import type { Severity } from '@torikumi/domain'
import type { MarkName } from './marks.tsx'

/** How a finding looks by its severity; settled ones look alike. */
export const FINDING_LOOK: Record<
  Severity | 'settled',
  { tone: 'red' | 'orange' | 'plain' | 'green'; mark: MarkName }
> = {
  error: { tone: 'red', mark: 'alarm' },
  warning: { tone: 'orange', mark: 'attention' },
  notice: { tone: 'plain', mark: 'information' },
  settled: { tone: 'green', mark: 'check' },
}
