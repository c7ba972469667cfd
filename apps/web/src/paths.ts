/** Every address of the application, in one place. `fiscalYear` is the western year reported on. */
export const paths = {
  health: '/healthz',
  ready: '/readyz',
  signIn: '/signin',
  signOut: '/signout',
  setup: '/setup',
  inbox: '/',
  request: (id: string) => `/requests/${id}`,
  reading: (id: string) => `/requests/${id}/reading`,
  preview: (id: string) => `/requests/${id}/preview`,
  decision: (id: string) => `/requests/${id}/decision`,
  act: (decisionId: string) => `/acts/${decisionId}`,
  offer: (id: string, item: string) => `/requests/${id}/offers/${item}`,
  planningOffer: (fiscalYear: number, id: string) => `/cycles/${fiscalYear}/offers/${id}`,
  board: '/board',
  cycles: '/cycles',
  cycle: (fiscalYear: number) => `/cycles/${fiscalYear}`,
  corrections: (fiscalYear: number) => `/cycles/${fiscalYear}/corrections`,
  /** 訂正・更新を始める with its kind chosen and rows ticked. */
  correctionOf: (fiscalYear: number, kind: string, rows: readonly string[]) =>
    `/cycles/${fiscalYear}/corrections?kind=${kind}${rows.map((row) => `&row=${encodeURIComponent(row)}`).join('')}`,
  correction: (fiscalYear: number, number: number) => `/cycles/${fiscalYear}/corrections/${number}`,
  correctionJudgements: (fiscalYear: number, number: number) =>
    `/cycles/${fiscalYear}/corrections/${number}/judgements`,
  correctionFindings: (fiscalYear: number, number: number) => `/cycles/${fiscalYear}/corrections/${number}/findings`,
  opinions: (fiscalYear: number) => `/cycles/${fiscalYear}/opinions`,
  opinion: (fiscalYear: number, id: string) => `/cycles/${fiscalYear}/opinions/${id}`,
  opinionRequests: (fiscalYear: number) => `/cycles/${fiscalYear}/opinion-requests`,
  awaitedRequest: (fiscalYear: number, id: string) => `/cycles/${fiscalYear}/requests/${id}`,
  grants: (fiscalYear: number) => `/cycles/${fiscalYear}/grants`,
  grant: (fiscalYear: number, key: string) => `/cycles/${fiscalYear}/grants/${key}`,
  grantReading: (fiscalYear: number) => `/cycles/${fiscalYear}/grant-reading`,
  meetingPaper: (fiscalYear: number) => `/cycles/${fiscalYear}/meeting-paper`,
  cyclePreview: (fiscalYear: number) => `/cycles/${fiscalYear}/preview`,
  cycleFindings: (fiscalYear: number) => `/cycles/${fiscalYear}/findings`,
  judgements: (fiscalYear: number) => `/cycles/${fiscalYear}/judgements`,
  proposal: (fiscalYear: number, id: string) => `/cycles/${fiscalYear}/proposals/${id}`,
  print: (id: string) => `/prints/${id}`,
  printFile: (id: string) => `/prints/${id}/report.pdf`,
  candidateFile: (key: string, name: string) => `/candidates/${key}/${name}`,
  settings: '/settings',
  words: '/settings/words',
  reportSettings: '/settings/report',
  reportEmblem: '/settings/report/emblem',
  reportEmblemPicture: '/settings/report/emblem.png',
  public: '/public/',
  publicYear: (code: string, fiscalYear: number) => `/public/${code}/${fiscalYear}/`,
  publicFile: (code: string, fiscalYear: number, name: string) => `/public/${code}/${fiscalYear}/${name}`,
  publicKpis: (code: string) => `/public/${code}/kpis/`,
  publicSite: '/public/site.zip',
  publicOriginal: (code: string, fiscalYear: number, number: number, name: string) =>
    `/public/${code}/${fiscalYear}/editions/${number}/original/${name}`,
  publicEdition: (code: string, fiscalYear: number, number: number, name = '') =>
    `/public/${code}/${fiscalYear}/editions/${number}/${name}`,
  asset: (name: string) => `/assets/${name}`,
  font: (name: string) => `/fonts/${name}`,
} as const

/** The same address with the receipt of an act, which the page then shows. */
export function withReceipt(path: string, decisionId: string): string {
  return `${path}?receipt=${decisionId}`
}

/** A path of this application that a form carried along; null for anything that would lead elsewhere. */
export function ownPath(text: string | undefined): string | null {
  if (text === undefined || !/^\/(?![/\\])[\x21-\x7e]*$/.test(text)) return null
  return text
}
