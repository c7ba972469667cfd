import type { CheckContext } from '../check-context.ts'
import type { Finding } from '../finding.ts'
import type { FindingRow } from '../row.ts'
import { textsOf } from '../row-texts.ts'
import { lookAlikesOf, wordPairs } from '../text/look-alike-letters.ts'
import { type Misprint, misprintsOf } from '../text/misprints.ts'
import type { PlacedFinding } from '../year-rule.ts'

/**
 * Likely misprints (T19): misprints of office words, and letters that look like those of the city's word list, of the
 * names of the rows and of their sections. The plan's own names are looked at too.
 */
export function misprint(rows: readonly FindingRow[], { words = [] }: CheckContext): PlacedFinding[] {
  const known = wordPairs([...words, ...rows.flatMap(({ name, section }) => [name, section])])
  return rows.flatMap((row, at) => {
    const texts = [{ field: 'name', called: '名称', text: row.name }, ...textsOf(row)]
    return texts.flatMap(({ field, called, text }): PlacedFinding[] => {
      const found = onceEach([...misprintsOf(text), ...lookAlikesOf(text, known)])
      if (found.length === 0) return []
      const said = found.map(({ printed, meant }) => `「${printed}」は「${meant}」`).join('、')
      const message = `「${row.name}」の${called}の${said}の誤りとみられます。`
      return [{ at, finding: misprintFinding(row, field, message) }]
    })
  })
}

const misprintFinding = ({ subject }: FindingRow, field: string, message: string): Finding => ({
  rule: 'misprint',
  severity: 'warning',
  subject,
  field,
  message,
})

const onceEach = (found: readonly Misprint[]): Misprint[] => [
  ...new Map(found.map((one) => [one.printed, one])).values(),
]
