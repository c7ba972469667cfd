import type { Deps } from '../../deps.ts'
import type { Handler } from '../../env.ts'
export function actRoutes(_: Deps) {
  return {
    'GET /acts/:decisionId': (c) => c.notFound(),
    'POST /acts/:decisionId': (c) => c.notFound(),
  } satisfies Record<string, Handler>
}
