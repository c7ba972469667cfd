import type { AskedIndicatorRow, RequestHead } from '@torikumi/database'
import { type Answer, type IndicatorAnswer, type JudgementMark, isBehind, valueDefect } from '@torikumi/domain'
import { judgementLook } from '../../layout/tag.tsx'
import { ja } from '../../messages/ja.ts'
import { judgeRow } from '../../work/judge-row.ts'
import { proposeNarrow } from '../../work/propose-narrow.ts'
import { readingWords } from '../../work/reading-words.ts'

/** What stands below any cell: the same on the page and in the live answer (JSON). */
export interface CellShown {
  /** 読み取り as a sentence; null for an empty cell. */
  reading: string | null
  isRefused: boolean
  /** The two texts of a cell with two readings, else empty. */
  choices: readonly string[]
  /** Exactly as typed. */
  printed: string
  /** The same value with half-width digits, where it has full-width ones. */
  proposal: string | null
}

/** What stands below a value of the answer form. */
export interface ValueShown extends CellShown {
  /** 判定（案）; null while there is nothing to judge. */
  judgement: { mark: JudgementMark; tone: string; sign: string; word: string; reason: string } | null
  /** Where the judgement asks for 要因・課題 and 今後の方向性: the sentence that says so. */
  why: string | null
}

const NOTHING = { choices: [], proposal: null, judgement: null, why: null } as const

/** Reads and judges a value as it stands in the form. `on` is the day era names follow. */
export function valueShown(
  row: AskedIndicatorRow,
  answer: IndicatorAnswer,
  lastYear: Answer | null,
  cycle: RequestHead['cycle'],
  on: string,
): ValueShown {
  // A text that cannot be stored is not judged either: its field says why.
  if (valueDefect(answer.raw) !== null) {
    return { ...NOTHING, reading: ja.answers.readNot(''), isRefused: true, printed: answer.raw }
  }
  const judged = judgeRow(row, answer, lastYear, cycle, on)
  const read = readingWords(answer, judged, on)
  const { mark, word, reason } = judged.kpi.judged
  return {
    reading: read?.words ?? null,
    isRefused: read?.isRefused ?? false,
    choices: read?.choices ?? [],
    printed: answer.raw,
    proposal: proposeNarrow(answer.raw, judged.around),
    judgement: read === null ? null : { mark, ...judgementLook(mark), word, reason },
    why: isBehind(mark) ? ja.answers.whyAsked(word) : null,
  }
}
