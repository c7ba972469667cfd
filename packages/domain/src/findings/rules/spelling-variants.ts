import type { FindingRow } from '../row.ts'
import { textsOf } from '../row-texts.ts'
import { spellingsOf } from '../text/spellings.ts'
import type { PlacedFinding } from '../year-rule.ts'

/**
 * One thing written in two ways across the rows, names included (T21): a notice for each rarer way, at the row where it is
 * first met. The field names the word, so that two words in one row are two findings.
 */
export function spellingVariants(rows: readonly FindingRow[]): PlacedFinding[] {
  const places = rows.flatMap((row, at) =>
    [row.name, ...textsOf(row).map(({ text }) => text)].map((text) => ({ text, at })),
  )
  return spellingsOf(places.map(({ text }) => text)).flatMap(([usual, ...others]) =>
    others.flatMap(({ word, at: place, count }) => {
      const at = places[place]?.at ?? 0
      const row = rows[at]
      if (row === undefined || usual === undefined) return []
      const message = `「${word}」（${count}回）は、ほかでは「${usual.word}」（${usual.count}回）と書いています。書き方をそろえてください。`
      return [
        { at, finding: { rule: 'spelling-variants', severity: 'notice', subject: row.subject, field: word, message } },
      ]
    }),
  )
}
