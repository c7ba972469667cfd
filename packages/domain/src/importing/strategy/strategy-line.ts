import type { DocumentLine } from '../document/document-lines.ts'
import { splitMeasureCode } from '../report/measure-code.ts'
import { foldLabel } from '../report/report-labels.ts'

/** What a line of a strategy is by itself. `level` is its heading's depth in number signs, 0 for a plain line. */
export type StrategyLine =
  | { kind: 'blank' }
  /** A row of a table: it has a tab. */
  | { kind: 'row' }
  | { kind: 'priority'; no: number; title: string; level: number }
  | { kind: 'policy'; no: number; title: string; level: number }
  /** 「- 施策1 …」 of the tree. */
  | { kind: 'tree-measure'; no: number; title: string }
  | { kind: 'measure'; code: string; title: string; level: number }
  /** 「戦略体系図」. */
  | { kind: 'tree-begins' }
  /** 「総合戦略の取組内容」. */
  | { kind: 'body-begins' }
  /** 「具体的施策」, printed before the measures of a policy. */
  | { kind: 'measures-begin' }
  | { kind: 'heading'; title: string }
  | { kind: 'prose'; text: string }

const LONGEST_HEADING = 120

/** Tells a line of a strategy by itself: tables by their tabs, headings by their words and numbers, with or without number signs. */
export const strategyLine = (line: DocumentLine): StrategyLine => {
  if (line.blank) return { kind: 'blank' }
  if (line.cells.length > 1) return { kind: 'row' }
  const [, signs = '', rest = ''] = /^\s*(#{0,6})\s*(.*)$/s.exec(line.cells[0] ?? '') ?? []
  const text = rest.trim()
  const level = signs.length
  if (text.length > LONGEST_HEADING || (level === 0 && text.includes('。'))) return { kind: 'prose', text }
  const priority = numbered(text, '重点戦略')
  if (priority !== undefined) return { kind: 'priority', level, ...priority }
  const policy = numbered(text, '戦略方針')
  if (policy !== undefined) return { kind: 'policy', level, ...policy }
  const branch = numbered(text.replace(/^[-*・]\s*/, ''), '施策')
  if (branch !== undefined) return { kind: 'tree-measure', ...branch }
  const measure = splitMeasureCode(text)
  if (measure !== null) return { kind: 'measure', level, code: measure.code, title: measure.name }
  const label = foldLabel(text)
  if (/体系図?$/.test(label)) return { kind: 'tree-begins' }
  if (/取り?組内容$/.test(label)) return { kind: 'body-begins' }
  if (label === '具体的施策') return { kind: 'measures-begin' }
  return level > 0 ? { kind: 'heading', title: text } : { kind: 'prose', text }
}

/** 「重点戦略 1 題名」 → 1 and 「題名」. */
const numbered = (text: string, label: string): { no: number; title: string } | undefined => {
  if (!text.startsWith(label)) return undefined
  const match = /^\s*([0-9０-９]{1,3})(?![0-9０-９])[.．:：]?\s*(.*)$/s.exec(text.slice(label.length))
  if (match === null) return undefined
  return { no: Number((match[1] ?? '').normalize('NFKC')), title: (match[2] ?? '').trim() }
}
