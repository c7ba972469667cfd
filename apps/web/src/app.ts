import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import { ROUTES, type RouteKey } from './authorisation.ts'
import type { Deps } from './deps.ts'
import type { Env, Handler } from './env.ts'
import { actRoutes } from './features/acts/routes.tsx'
import { boardRoutes } from './features/board/routes.tsx'
import { candidateRoutes } from './features/cycles/candidate-file.ts'
import { awaitedRequestRoutes } from './features/awaited-requests/routes.tsx'
import { correctionRoutes } from './features/corrections/routes.tsx'
import { meetingPaperRoutes } from './features/cycles/meeting-paper-routes.ts'
import { cycleRoutes } from './features/cycles/routes.tsx'
import { decisionRoutes } from './features/decisions/routes.tsx'
import { draftPrintRoutes } from './features/draft-prints/routes.tsx'
import { findingRoutes } from './features/findings/routes.tsx'
import { grantRoutes } from './features/grants/routes.tsx'
import { inboxRoutes } from './features/inbox/routes.tsx'
import { opinionRequestRoutes } from './features/opinion-requests/routes.tsx'
import { offerRoutes } from './features/offers/routes.tsx'
import { planningOfferRoutes } from './features/offers/planning-routes.tsx'
import { opinionRoutes } from './features/opinions/routes.tsx'
import { fontRoutes } from './features/preview/font-routes.ts'
import { previewRoutes } from './features/preview/routes.tsx'
import { judgementRoutes } from './features/judgements/routes.tsx'
import { proposalRoutes } from './features/proposals/routes.tsx'
import { publicRoutes } from './features/public/routes.tsx'
import { servedRoutes } from './features/public/served-routes.ts'
import { readingRoutes } from './features/requests/reading-routes.ts'
import { emblemRoutes } from './features/report-settings/emblem-routes.tsx'
import { reportSettingsRoutes } from './features/report-settings/routes.tsx'
import { requestRoutes } from './features/requests/routes.tsx'
import { settingsRoutes } from './features/settings/routes.tsx'
import { wordRoutes } from './features/words/routes.tsx'
import { setupRoutes } from './features/setup/routes.tsx'
import { signInRoutes } from './features/sign-in/routes.tsx'
import { allowed } from './http/allowed.ts'
import { serveAsset } from './http/assets.ts'
import { baseUrlOnly } from './http/base-url-only.ts'
import { cityAndClock } from './http/city-and-clock.ts'
import { formBody } from './http/form-body.ts'
import { notForYou, onError } from './http/on-error.tsx'
import { plainAddress } from './http/plain-address.ts'
import { requestLog } from './http/request-log.ts'
import { sameOriginOnly } from './http/same-origin-only.ts'
import { securityHeaders } from './http/security-headers.ts'
import { session } from './http/session.ts'
import { MAX_BODY_BYTES, tooLarge } from './http/too-large.tsx'
import { paths } from './paths.ts'
import { statusRoutes } from './status/routes.ts'

/** The web application: the order of the middleware is the order in which a request is judged. */
export function createApp(deps: Deps): Hono<Env> {
  const handlers: Record<RouteKey, Handler> = {
    ...statusRoutes(deps),
    'GET /assets/:name': serveAsset,
    ...signInRoutes(deps),
    ...setupRoutes(deps),
    ...inboxRoutes(deps),
    ...requestRoutes(deps),
    ...readingRoutes(deps),
    ...previewRoutes(deps),
    ...fontRoutes(),
    ...draftPrintRoutes(deps),
    ...decisionRoutes(deps),
    ...actRoutes(deps),
    ...boardRoutes(deps),
    ...cycleRoutes(deps),
    ...correctionRoutes(deps),
    ...meetingPaperRoutes(deps),
    ...offerRoutes(deps),
    ...planningOfferRoutes(deps),
    ...opinionRoutes(deps),
    ...opinionRequestRoutes(deps),
    ...awaitedRequestRoutes(deps),
    ...grantRoutes(deps),
    ...candidateRoutes(deps),
    ...findingRoutes(deps),
    ...judgementRoutes(deps),
    ...proposalRoutes(deps),
    ...settingsRoutes(deps),
    ...wordRoutes(deps),
    ...reportSettingsRoutes(deps),
    ...emblemRoutes(deps),
    ...publicRoutes(deps),
    ...servedRoutes(deps),
  }
  const app = new Hono<Env>()
  app.use(requestLog(deps))
  app.use(securityHeaders(deps))
  app.use(cityAndClock(deps))
  app.use(baseUrlOnly(deps))
  app.use(sameOriginOnly(deps))
  app.use(bodyLimit({ maxSize: MAX_BODY_BYTES, onError: tooLarge }))
  app.use(formBody())
  app.use(session(deps))
  app.use(plainAddress())
  app.use(paths.font('*'), compress())
  for (const [key, rule] of Object.entries(ROUTES)) {
    const [method = '', path = ''] = key.split(' ')
    app.on(method, path, allowed(deps, rule), handlers[key as RouteKey])
  }
  app.notFound((c) => notForYou(deps, c))
  app.onError(onError(deps))
  return app
}
