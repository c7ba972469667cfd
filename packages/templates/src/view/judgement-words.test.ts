import { type EditionData, type EditionKpi, RULE_SETS, type RuleSet, STANDARD_RULES } from '@torikumi/domain'
import { describe, expect, it } from 'vitest'
import { everyPartEdition } from '../../test/every-part-edition.ts'
import { renderReportHtml } from '../report/render.ts'
import { behindTitle } from './behind-title.ts'
import { reportView } from './report-view.ts'

/** The word that a rule set has for a mark; one without the mark calls such a row on track. */
function wordOf({ rules }: RuleSet, mark: EditionKpi['judged']['mark']): string {
  return (rules.find((rule) => rule.mark === mark) ?? rules.find((rule) => rule.mark === 'on-track'))?.word ?? ''
}

/** The whole edition as a year of another rule set has it. */
function judgedBy(ruleSet: RuleSet): EditionData {
  const { id, version, name } = ruleSet
  const renamed = (kpi: EditionKpi): EditionKpi => ({
    ...kpi,
    judged: { ...kpi.judged, word: wordOf(ruleSet, kpi.judged.mark), override: null },
    series: kpi.series.map((point) => ({ ...point, word: wordOf(ruleSet, point.mark) })),
  })
  const data = everyPartEdition()
  const sheets = <Sheet extends { kpis: EditionKpi[] }>(all: Sheet[]): Sheet[] =>
    all.map((sheet) => ({ ...sheet, kpis: sheet.kpis.map(renamed) }))
  return {
    ...data,
    ruleSet: { id, version, name },
    goals: sheets(data.goals),
    measures: sheets(data.measures),
    // 「KPI達成に有効」 is the State's word, no judgement.
    grants: [],
    changes: null,
  }
}

const textOf = (html: string): string => html.replaceAll(/<(style|script)[\s\S]*?<\/\1>|<[^>]+>/g, ' ')
const printed = (data: EditionData): string => renderReportHtml(reportView(data), { medium: 'web' })

describe('the words of a report', () => {
  const others = RULE_SETS.filter(({ id }) => id !== STANDARD_RULES.id)

  it.each(others.map((ruleSet) => [ruleSet.name, ruleSet] as const))('are those of %s everywhere', (_, ruleSet) => {
    const own = new Set(ruleSet.rules.map(({ word }) => word))
    const foreign = STANDARD_RULES.rules.map(({ word }) => word).filter((word) => !own.has(word))
    const text = textOf(printed(judgedBy(ruleSet)))
    const found = foreign.filter((word) => text.includes(word))
    expect(found).toEqual([])
    expect(text).toContain(behindTitle(judgedBy(ruleSet)))
  })

  it('call the list of what is behind by the words of its rows', () => {
    const titles = RULE_SETS.map((ruleSet) => behindTitle(judgedBy(ruleSet)))
    expect(titles).toEqual([
      '遅れているものと理由',
      '「現状値より後退」「現状値と同程度」のものと理由',
      '「改善や工夫が必要」「おおむね進んでいる」のものと理由',
      '「効果がなかった」「効果があった」のものと理由',
    ])
  })

  it('follow the city’s own name of 判定 in every heading', () => {
    const data = everyPartEdition()
    const kpiColumns = data.report.kpiColumns.map((one) =>
      one.column === 'judgement' ? { ...one, label: '評価' } : one,
    )
    const headings = (report: EditionData['report']): string[] =>
      [...printed({ ...data, report }).matchAll(/<(h[1-4]|caption|th|dt)\b[^>]*>([\s\S]*?)<\/\1>/g)]
        .map(([, , text = '']) => textOf(text).trim())
        .filter((text) => /判定|評価/.test(text))
    // 判定なし is a word of the rule set, 判定基準 its name.
    const about = (text: string): boolean => /判定/.test(text) && !/判定なし|判定していない|判定基準/.test(text)
    expect(headings(data.report).filter(about).length).toBeGreaterThan(0)
    expect(headings({ ...data.report, kpiColumns }).filter(about)).toEqual([])
    expect(headings({ ...data.report, kpiColumns })).toContain('基本目標別の評価')
  })
})
