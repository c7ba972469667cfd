import type { WarningLog } from '../import-warning.ts'
import type { PlacedCell } from './placed-cells.ts'

/** Ways to write one thing. The first of a group needs not be the right one: the document's own custom decides. */
const SPELLINGS: readonly (readonly RegExp[])[] = [
  [/三世代/gu, /三世帯/gu],
  [/空き家/gu, /空き屋/gu],
  [/子ども/gu, /子供/gu],
  [/(?<=[0-9０-９])か所/gu, /(?<=[0-9０-９])カ所/gu, /(?<=[0-9０-９])ヶ所/gu, /(?<=[0-9０-９])箇所/gu],
]

/** T21: one thing written in two ways. Named once for the document, where the rarer way stands first. */
export const checkSpellings = (cells: readonly PlacedCell[], log: WarningLog): void => {
  for (const group of SPELLINGS) {
    const found = group
      .map((pattern) => {
        const hits = cells.flatMap(({ text, place }) => (text.match(pattern) ?? []).map((word) => ({ word, place })))
        return { first: hits[0], count: hits.length }
      })
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count)
    const rarest = found.at(-1)?.first
    if (found.length < 2 || rarest === undefined) continue
    const counts = found.map(({ first, count }) => `「${first?.word}」${count}回`).join('、')
    log.add('T21', rarest.place, `書き方が分かれています（${counts}）。`)
  }
}
