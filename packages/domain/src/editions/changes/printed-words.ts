import type { MissingReason } from '../../values/missing-reason.ts'
import type { ValueStatus } from '../../values/value-status.ts'
import type { CostStatus, EditionData, EditionKpi } from '../edition-data.ts'
import type { ExpertView, GrantNextStep, GrantOutcome } from '../edition-grant.ts'
import type { OpinionStance } from '../edition-opinion.ts'
import type { OutlookKind } from '../outlook.ts'

/** What is data in an edition and a word on paper, in the words of a list of changes; of a 交付金事業 in the words of the 内閣府's form. */
export const printedWords = {
  status: { final: '確定', preliminary: '速報', estimate: '見込み' } satisfies Record<ValueStatus, string>,
  reason: {
    none: '',
    'not-measured': '調査なし',
    'not-applicable': '該当なし',
    'not-started': '未着手',
    pending: '集計中',
    unpublished: '未公表',
    ended: '終了',
    'no-answer': '',
    unknown: '把握できない',
  } satisfies Record<MissingReason, string>,
  cost: { expected: '決算見込', settled: '決算' } satisfies Record<CostStatus, string>,
  outlook: {
    continue: '継続',
    expand: '拡充',
    review: '見直し',
    reduce: '縮小',
    end: '終了',
  } satisfies Record<OutlookKind, string>,
  stance: { adopted: '反映する', considered: '今後検討する', 'not-adopted': '反映しない' } satisfies Record<
    OpinionStance,
    string
  >,
  grantOutcome: {
    'very-effective': '地方創生に非常に効果的であった',
    considerable: '地方創生に相当程度効果があった',
    some: '地方創生に効果があった',
    none: '地方創生に対して効果がなかった',
  } satisfies Record<GrantOutcome, string>,
  expertView: {
    effective: '総合戦略のKPI達成に有効であった',
    'not-effective': '総合戦略のKPI達成に有効とは言えない',
  } satisfies Record<ExpertView, string>,
  grantNextStep: {
    expand: '事業の発展',
    review: '事業の見直し（改善）',
    continue: '事業の継続',
    stop: '事業の中止',
    end: '予定通り事業終了',
  } satisfies Record<GrantNextStep, string>,
} as const

/** The cell of an actual as it is read: its raw text, else the word that stands in place of a figure. */
export function actualText(kpi: EditionKpi, { report }: Pick<EditionData, 'report'>): string {
  const { raw, reason } = kpi.actual
  return raw.trim() === '' ? printedWords.reason[reason] || report.unansweredWords : raw
}

/** The judgement as it is printed: a person's word in place of the rule set's. */
export function judgedWord({ judged }: EditionKpi): string {
  return judged.override?.word ?? judged.word
}

/** The mark that goes with it. */
export function judgedMark({ judged }: EditionKpi): EditionKpi['judged']['mark'] {
  return judged.override?.mark ?? judged.mark
}

/** 「順調（進捗率 50%）」: the word with the progress where there is one. */
export function judgementText(kpi: EditionKpi): string {
  const { progressPercent } = kpi.judged
  const progress = progressPercent === null ? '' : `（進捗率 ${String(progressPercent).replace('-', '−')}%）`
  return `${judgedWord(kpi)}${progress}`
}
