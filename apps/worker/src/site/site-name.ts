/** The archive of the static site beside an edition's files; it is no part of the edition and not named in its manifest. */
export const SITE_NAME = 'site.zip'
