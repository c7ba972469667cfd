import type { Deps } from '../../deps.ts'
import type { Handler } from '../../env.ts'
export function findingRoutes(_: Deps) {
  return {
    'POST /cycles/:fiscalYear/findings': (c) => c.notFound(),
  } satisfies Record<string, Handler>
}
