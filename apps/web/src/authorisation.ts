/**
 * Who may do what. anyone; person: signed in; office: signed in with a post that sees content; planning: 企画課; section: the
 * asked section's own people; reader: who may read what that section submitted; author: who wrote the act; candidate: who may
 * read a candidate before it is public (企画課 and the posts of the 公表 route); print: who may see
 * what a printed 案 shows.
 */
export type Rule = 'anyone' | 'person' | 'office' | 'planning' | 'section' | 'reader' | 'author' | 'candidate' | 'print'

/** Every route of the application with its rule; a route that is not listed here cannot be registered. */
export const ROUTES = {
  'GET /healthz': 'anyone',
  'GET /readyz': 'anyone',
  'GET /assets/:name': 'anyone',
  'GET /signin': 'anyone',
  'POST /signin': 'anyone',
  'POST /signout': 'anyone',
  'GET /setup': 'anyone',
  'POST /setup': 'anyone',
  'GET /': 'person',
  'GET /requests/:id': 'section',
  'POST /requests/:id': 'section',
  'GET /requests/:id/reading': 'section',
  'GET /requests/:id/preview': 'reader',
  'POST /requests/:id/preview': 'reader',
  'GET /requests/:id/decision': 'reader',
  'POST /requests/:id/decision': 'reader',
  'GET /acts/:decisionId': 'author',
  'POST /acts/:decisionId': 'author',
  'GET /board': 'planning',
  'GET /cycles': 'planning',
  'POST /cycles': 'planning',
  'GET /cycles/:fiscalYear': 'planning',
  'POST /cycles/:fiscalYear': 'planning',
  'GET /cycles/:fiscalYear/preview': 'planning',
  'POST /cycles/:fiscalYear/preview': 'planning',
  'POST /cycles/:fiscalYear/meeting-paper': 'planning',
  'GET /prints/:id': 'print',
  'GET /prints/:id/report.pdf': 'print',
  'POST /cycles/:fiscalYear/findings': 'planning',
  'GET /cycles/:fiscalYear/corrections': 'planning',
  'POST /cycles/:fiscalYear/corrections': 'planning',
  'GET /cycles/:fiscalYear/corrections/:number': 'planning',
  'POST /cycles/:fiscalYear/corrections/:number': 'planning',
  'GET /cycles/:fiscalYear/judgements': 'planning',
  'POST /cycles/:fiscalYear/judgements': 'planning',
  'GET /cycles/:fiscalYear/proposals/:id': 'planning',
  'POST /cycles/:fiscalYear/proposals/:id': 'planning',
  'GET /candidates/:key/:name': 'candidate',
  'GET /settings': 'planning',
  'GET /settings/report': 'planning',
  'POST /settings/report': 'planning',
  'GET /settings/report/emblem': 'planning',
  'POST /settings/report/emblem': 'planning',
  'GET /settings/report/emblem.png': 'planning',
  'GET /public': 'anyone',
  'GET /public/': 'anyone',
  'GET /public/site.zip': 'anyone',
  'GET /public/:code/:fiscalYear': 'anyone',
  'GET /public/:code/:fiscalYear/': 'anyone',
  'GET /public/:code/:fiscalYear/:name': 'anyone',
  'GET /public/:code/:fiscalYear/editions/:number': 'anyone',
  'GET /public/:code/:fiscalYear/editions/:number/': 'anyone',
  'GET /public/:code/:fiscalYear/editions/:number/:name': 'anyone',
  'GET /public/:code/:fiscalYear/editions/:number/original/:name': 'anyone',
} as const satisfies Record<string, Rule>

export type RouteKey = keyof typeof ROUTES
