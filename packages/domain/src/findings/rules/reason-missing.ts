import type { Finding } from '../finding.ts'
import type { FindingRow } from '../row.ts'
import { textFindings } from '../row-texts.ts'
import { sameTwice } from './same-text.ts'

/** A plan of fewer characters says that something goes on, of which nobody expects a reason. */
const SHORTEST_EXPLAINED = 40

/** Words that give a reason or an aim. Kept wide, so that a plan that explains itself in any way is passed over. */
const REASON =
  /ため|為に|ので|から|より|よう|ことで|に向け|目的|目指|踏まえ|応じ|伴|鑑み|必要|課題|つなが|つなげ|繋|結果|理由|効果|図る|図り|図って|推進|促進|促し|求められ|困難|しかし/u

/** The plan is long enough to explain itself, gives no reason, and the reason's field is empty (T17). A hint, so a notice. */
export function reasonMissing(row: FindingRow): Finding[] {
  const { answer } = row
  if (answer.kind !== 'activity' || answer.nextYearReason.trim() !== '' || sameTwice(row)) return []
  return textFindings(row, 'reason-missing', 'notice', ({ field, text }) =>
    field === 'nextYear' && text.length >= SHORTEST_EXPLAINED && !REASON.test(text)
      ? 'に、そうする理由が見当たりません。'
      : null,
  )
}
