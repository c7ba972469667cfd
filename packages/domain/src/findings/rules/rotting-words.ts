import type { Finding } from '../finding.ts'
import type { FindingRow } from '../row.ts'
import { quoted, textFindings } from '../row-texts.ts'
import { rottingWords } from '../text/rotting-words.ts'

/** 今年度, 昨年, 28年度: words that a later reader cannot place (T18). A notice: the text is right today. */
export function rottingWordsRule(row: FindingRow): Finding[] {
  return textFindings(row, 'rotting-words', 'notice', ({ text }) => {
    const words = rottingWords(text)
    return words.length === 0 ? null : `の${quoted(words)}は、後で読むといつのことか分からなくなります。`
  })
}
