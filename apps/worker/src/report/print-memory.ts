const MIB = 1024 * 1024

/** What a page takes before it prints anything large: its own process, with what earlier small prints left in it. */
export const PAGE_BYTES = 160 * MIB
const BYTES_PER_CHARACTER = 350

/**
 * The memory one print is reckoned to need, in bytes: a page, and 350 bytes for each character of its HTML. Fitted to what the page's
 * process, the growth of the browser's own process and that of Node came to at the peak (proportional set sizes, Chromium 153):
 *
 * | sheets | characters | pages | first print on a page | further ones on it | reckoned |
 * | --- | --- | --- | --- | --- | --- |
 * | a section's | 0.06 million | 3 | 62 MiB | up to 171 MiB | 180 MiB |
 * | 23 | 0.40 million | 32 | 185 MiB | up to 260 MiB | 294 MiB |
 * | 92 | 1.39 million | 112 | 440 MiB | – | 624 MiB |
 * | 368 | 5.34 million | 428 | 1,800 MiB | – | 1,942 MiB |
 *
 * It is a fit to reports as they are, not a bound: a document of nothing but nested tables may need more.
 */
export function memoryOfPrint(html: string): number {
  return PAGE_BYTES + html.length * BYTES_PER_CHARACTER
}

/**
 * Whether a page may be kept for the next print. The process of a page gives back little of what it once took (after three prints
 * of 368 sheets it held 3,200 MiB), so one that printed something large is closed, which frees everything at once.
 */
export function keepsPage(memoryBytes: number): boolean {
  return memoryBytes <= 384 * MIB
}
