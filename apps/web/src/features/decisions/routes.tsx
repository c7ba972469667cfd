import type { Deps } from '../../deps.ts'
import type { Handler } from '../../env.ts'
export function decisionRoutes(_: Deps) {
  return {
    'GET /requests/:id/decision': (c) => c.notFound(),
    'POST /requests/:id/decision': (c) => c.notFound(),
  } satisfies Record<string, Handler>
}
