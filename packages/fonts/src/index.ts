/** The typefaces of the report: the worker prints with them, the web sends them with what it shows as it will print. */
export { type ReportFont, reportFonts, reportFontVersions } from './report-fonts.ts'
