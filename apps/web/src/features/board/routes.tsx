import type { Deps } from '../../deps.ts'
import type { Handler } from '../../env.ts'
export function boardRoutes(_: Deps) {
  return {
    'GET /board': (c) => c.notFound(),
  } satisfies Record<string, Handler>
}
