import { seriesFieldOf, type EditionChange } from '@torikumi/domain'
import type { EditionWords } from '../../words/edition-words.ts'

type Names = Readonly<Record<string, (words: Pick<EditionWords, 'year' | 'nextYear' | 'judgement'>) => string>>

const kpi: Names = {
  actualRaw: ({ year }) => `${year}末値`,
  actualReason: () => '値のない理由',
  actualStatus: () => '値の区分',
  targetRaw: () => '目標値',
  baselineRaw: () => '現状値',
  judgement: ({ judgement }) => `${judgement}と説明の文`,
  judgementOverride: ({ judgement }) => `${judgement}の変更`,
  actualNote: () => '要因・課題',
  outlook: () => '今後の方向性',
  outlookReason: () => '今後の方向性の理由',
  indicatorName: () => '指標の名称',
  unit: () => '単位',
  section: () => '担当課',
  source: () => '出典',
  howCounted: () => '数え方',
  surveyCycle: () => '調査周期',
}
const activity: Names = {
  activityName: () => '取組の名称',
  thisYear: ({ year }) => `${year}の取組`,
  nextYear: ({ nextYear }) => `${nextYear}以降の取組`,
  nextYearReason: () => '取組の理由',
  costThousandYen: () => '決算額',
  costStatus: () => '決算額の区分',
  section: () => '担当課',
}
const measure: Names = {
  measureName: () => '施策の名称',
  content: () => '内容',
  leadSection: () => '主管課',
}
const opinion: Names = {
  text: () => '意見',
  stance: () => '対応の区分',
  response: () => '市の対応',
  section: () => '対応した課',
}
const names: Readonly<Record<EditionChange['subject'], Names>> = { kpi, activity, measure, opinion }

/** What a field of `report.json` is called in the report; a field this version does not know keeps its own name. */
export function fieldName(
  { subject, field }: Pick<EditionChange, 'subject' | 'field'>,
  words: Pick<EditionWords, 'year' | 'nextYear' | 'yearName' | 'judgement'>,
): string {
  const earlier = seriesFieldOf(field)
  if (earlier === null) return names[subject][field]?.(words) ?? field
  return `${words.yearName(earlier.fiscalYear)}の${earlier.what === 'raw' ? '値' : words.judgement}`
}
