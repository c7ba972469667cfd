/**
 * The static site of a city: every published edition, under any address of any web server; and its pages as the application
 * serves them.
 */
export { sitePages } from './site-pages.ts'
export { newestFiles } from './newest-files.ts'
export { servedPages } from './data-pages.ts'
export { withSupersededBanner } from './superseded.ts'
export { withSiteLinks } from './site-links.ts'
export { linkedFrom } from './linked-from.ts'
export { withoutLost } from './without-lost.ts'
export type { DataOfEdition, SiteEdition } from './site-edition.ts'
