import type { Answer } from '@torikumi/domain'
import type { PlannedCity } from '../city/planned-city.ts'

/** Rows of a section: as many as a sheet of FY2016 has on average. */
const INDICATORS = 2
const ACTIVITIES = 4
const ACCOUNT = '市民や事業者と話し合いを重ね、計画していた事業を予定どおり行い、次の年度につながる成果を得ました。'

/** A city of many sections with one sheet of two indicators and four activities each. */
export function wideCity(sections: number): PlannedCity {
  const sheets = Array.from({ length: sections }, (_, n) => ({
    code: `1-1-${n + 1}`,
    name: `施策${n + 1}`,
    content: '内容',
    priority: 1,
    section: `第${n + 1}課`,
    kpis: Array.from({ length: INDICATORS }, (_, k) => ({
      indicator: `indicator-${n}-${k}`,
      printedName: `指標${k + 1}`,
    })),
    activities: Array.from({ length: ACTIVITIES }, (_, a) => ({ id: `activity-${n}-${a}`, name: `取組${a + 1}` })),
  }))
  return {
    name: '見本市',
    notice: '見本です',
    assignmentNotice: null,
    priorities: [{ no: 1, name: '' }],
    sheets,
    definitions: sheets.flatMap(({ kpis }) =>
      kpis.map(({ indicator, printedName }) => ({
        indicator,
        name: printedName,
        unit: '人',
        direction: 'higher' as const,
        aggregation: 'annual' as const,
        baselineRaw: '10人(H26)',
        baselinePeriod: '2014',
        accumulatedSince: null,
        targetRaw: '20人',
        targetKind: 'number' as const,
        targetPeriod: '2019',
        howCounted: '',
        source: '',
        surveyCycle: '',
      })),
    ),
    grants: [],
  }
}

/** What every section of the wide city answers for a row. */
export function wideAnswer(subject: string): Answer {
  if (subject.startsWith('indicator'))
    return {
      kind: 'indicator',
      raw: '15人',
      status: 'final',
      reason: 'none',
      expectedOn: null,
      note: '',
      outlook: null,
    }
  return {
    kind: 'activity',
    thisYear: ACCOUNT,
    nextYear: ACCOUNT,
    nextYearReason: '',
    costThousandYen: null,
    costStatus: null,
  }
}
