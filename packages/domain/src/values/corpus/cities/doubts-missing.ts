import type { CorpusCell } from '../summary.ts'

/** Reasons with more than one reading. */
// oxfmt-ignore
export const doubtsMissing: readonly CorpusCell[] = [
  ['〃', '? | unknown', {unit: '%'}],
  ['なし', '? | not-applicable', {unit: '件'}],
  ['実績なし', '? | not-applicable', {unit: '件'}],
  ['n.a.', '? | not-applicable'],
  ['＊', '? | unknown'],
  ['―（H30未実施）', '? | FY2018 | not-measured', {indicatorName: '市民意識調査満足度'}],
  ['-（R6公表）', '? | FY2024 | not-measured'],
  ['新規', '? | not-started', {columnHeader: '現状値'}],
  ['中止', '? | not-done', {unit: '回'}],
  ['中止（コロナ）', '? | not-done', {unit: '回'}],
  ['新型コロナのため中止', '? | not-done'],
  ['~', '!'],
  ['/', '!'],
  ['＼', '!'],
  ['・', '!'],
  ['.', '!'],
  ['***', '? | unknown'],
  ['国が未公表のため未集計', '? | pending'],
  ['統計なし', '? | not-applicable'],
  ['対象施設なし', '? | not-applicable'],
  ['事業なし', '? | not-applicable'],
]
