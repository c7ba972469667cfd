import type { Deps } from '../../deps.ts'
import type { Handler } from '../../env.ts'
export function cycleRoutes(_: Deps) {
  return {
    'GET /cycles': (c) => c.notFound(),
    'POST /cycles': (c) => c.notFound(),
    'GET /cycles/:fiscalYear': (c) => c.notFound(),
    'POST /cycles/:fiscalYear': (c) => c.notFound(),
  } satisfies Record<string, Handler>
}
