import { hasSheets, type ReportVariant } from './variant.ts'

/**
 * Where a print of 概要 and 遅れているものと理由 has the pages of the sheets they name: `linked` where the sheets are in the same document,
 * which then is asked for them; else `pageOf` gives those of the report it is printed with.
 */
export interface SheetPages {
  linked: boolean
  /** True where a page can be named at all. */
  known: boolean
  /** The page of a part of the report by its id (`s-1-1-1`); empty where the document is asked, and where none is known. */
  pageOf: (id: string) => string
}

/** The pages that a variant can name. */
export function sheetPages(variant: ReportVariant): SheetPages {
  const linked = hasSheets(variant)
  const given = variant.kind === 'summary' ? variant.pageOf : undefined
  return { linked, known: linked || given !== undefined, pageOf: (id) => String(given?.[id] ?? '') }
}
