import {
  type EditionActivity,
  type EditionData,
  type EditionGrantProject,
  type EditionHead,
  type EditionKpi,
  type EditionMeasure,
  STANDARD_REPORT_SETTINGS,
} from '@torikumi/domain'

/** A KPI row on the straight path; give what a test is about. */
export function aKpi(parts: Partial<EditionKpi> = {}): EditionKpi {
  return {
    position: 1,
    indicatorId: 'ind-a',
    name: '朝市の出店数',
    section: '商工担当課',
    unit: '店',
    direction: 'higher',
    aggregation: 'point-in-time',
    baseline: { raw: '20店(H26)', number: 20, numberText: '20', period: '2014' },
    actual: { raw: '26店', number: 26, numberText: '26', period: '2016', reason: 'none', status: 'final', note: '' },
    target: { raw: '30店', number: 30, numberText: '30', period: '2019', kind: 'number' },
    outlook: null,
    series: [],
    source: '',
    howCounted: '',
    surveyCycle: '',
    shownAgain: false,
    alsoIn: [],
    judged: {
      achieved: 'no',
      progressPercent: 60,
      mark: 'on-track',
      word: '順調',
      reason: '平成28年度末は26店です。目安の24店を上回っています。',
      path: 24,
      override: null,
    },
    ...parts,
  }
}

/** A 取組 row. */
export function anActivity(parts: Partial<EditionActivity> = {}): EditionActivity {
  return {
    position: 1,
    activityId: 'act-a',
    name: '朝市の開催',
    section: '商工担当課',
    thisYear: '朝市を12回開きました。',
    nextYear: '回数を増やします。',
    nextYearReason: '',
    costThousandYen: null,
    costStatus: null,
    ...parts,
  }
}

/** A 交付金事業 of which only the name is known; give what a test is about. */
export function aGrantProject(name: string, parts: Partial<EditionGrantProject> = {}): EditionGrantProject {
  const unknown = { content: '', costThousandYen: null, grantThousandYen: null, costStatus: null, account: '' }
  const evaluation = { outcome: null, expertView: null, nextStep: null, nextStepReason: '' }
  return { name, measureCodes: [], kpis: [], ...unknown, ...evaluation, ...parts }
}

/** A measure with one KPI and one 取組. */
export function aMeasure(parts: Partial<EditionMeasure> = {}): EditionMeasure {
  return {
    code: '1-1-1',
    name: 'にぎわいづくり',
    priority: 1,
    content: '市の中心のにぎわいを取り戻します。',
    contentIsSummary: true,
    leadSection: '商工担当課',
    kpis: [aKpi()],
    activities: [anActivity()],
    ...parts,
  }
}

/** A sample edition of one measure. `edition` fills in parts of its head. */
export function anEdition(
  parts: Partial<Omit<EditionData, 'edition'>> & { edition?: Partial<EditionHead> } = {},
): EditionData {
  const { edition, ...rest } = parts
  return {
    municipality: {
      code: '999997',
      name: '試作市',
      notice: '見本：確認用です。',
      assignmentNotice: '担当課は見本です。',
      contact: '企画担当課',
    },
    plan: { name: '試作市総合戦略', term: 1, firstFiscalYear: 2015, lastFiscalYear: 2019 },
    ruleSet: { id: 'standard', version: '1', name: '標準' },
    report: STANDARD_REPORT_SETTINGS,
    priorities: [{ no: 1, name: '' }],
    goals: [],
    grants: [],
    measures: [aMeasure()],
    opinions: [],
    changes: null,
    ...rest,
    edition: {
      id: '999997-2016-1',
      number: 1,
      fiscalYear: 2016,
      status: 'sample',
      publishedOn: '2017-10-02',
      ...edition,
    },
  }
}
