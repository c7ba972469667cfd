/** The static site of a city: every published edition, under any address of any web server. */
export { sitePages } from './site-pages.ts'
export { withSupersededBanner } from './superseded.ts'
export { linkedFrom } from './linked-from.ts'
export { editionFolder, type SiteEdition } from './site-edition.ts'
