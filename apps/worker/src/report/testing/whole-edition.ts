import { type EditionSource, type SourceKpi, type SourceMeasure, STANDARD_REPORT_SETTINGS } from '@torikumi/domain'

/** An edition of two sheets in which every part of the report has something to print; invented throughout. */
export function wholeEdition(): EditionSource {
  return {
    edition: {
      id: '999997-2016-2',
      number: 2,
      fiscalYear: 2016,
      status: 'sample',
      publishedOn: '2017-10-02',
      supersedes: '999997-2016-1',
      kind: 'correction',
    },
    municipality: {
      code: '999997',
      name: '試作市',
      notice: '見本：確認用です',
      assignmentNotice: '担当課は見本です',
      contact: '企画担当課',
    },
    plan: { name: '試作市総合戦略', term: 1, firstFiscalYear: 2015, lastFiscalYear: 2019 },
    report: {
      ...STANDARD_REPORT_SETTINGS,
      licence: { name: '表示のライセンス', url: 'https://example.jp/licence' },
      apology: 'お詫びして訂正します。',
      terms: [{ term: '朝市', meaning: '朝に開く市です。' }],
    },
    priorities: [{ no: 1, name: 'しごとをつくる' }],
    goals: [{ code: '1', name: '数値の目標', priority: 1, kpis: [kpi('goal', '12人', '9人', '20人')] }],
    grants: [{ name: '推進の交付金', projects: [project()] }],
    measures: [measure('1-1-1', 'market'), measure('1-1-2', 'station')],
    opinions: [
      {
        id: 'opinion-1',
        measureCode: '1-1-1',
        body: '有識者会議',
        heldOn: '2017-08-01',
        text: '数え方を書くこと。',
        stance: 'adopted',
        response: '書きました。',
        section: '商工担当課',
      },
    ],
    changes: {
      kind: 'correction',
      previous: { id: '999997-2016-1', number: 1, publishedOn: '2017-09-01' },
      apology: 'お詫びします。',
      entries: [
        {
          subject: 'kpi',
          id: 'market',
          name: '出店数',
          section: '商工担当課',
          field: 'actualRaw',
          before: '25店',
          after: '26店',
          reason: '数え直しました。',
          decidedOn: '2017-09-20',
          places: [
            { part: 'sheet', code: '1-1-1', before: '25店', after: '26店', pageBefore: 6, pageAfter: 6 },
            { part: 'summary', code: '', before: '遅れ 1', after: '遅れ 2', pageBefore: 3, pageAfter: 3 },
          ],
        },
      ],
      elsewhere: [
        {
          id: 'market',
          indicatorId: 'market',
          name: '出店数',
          edition: '999997-2017-1',
          number: 1,
          fiscalYear: 2017,
          publishedOn: '2018-10-01',
          raw: '25店',
          word: '',
          places: [
            { part: 'series', code: '', page: 31 },
            { part: 'sheet', code: '1-1-1', page: 6 },
          ],
        },
      ],
    },
  }
}

function measure(code: string, id: string): SourceMeasure {
  return {
    code,
    name: 'にぎわいづくり',
    priority: 1,
    content: '市の中心のにぎわいを取り戻します。',
    contentIsSummary: true,
    leadSection: '商工担当課',
    // One is behind, one on its way, one has no value: each prints its own parts.
    kpis: [
      kpi(id, '20店(H26)', '21店', '30店'),
      kpi(`${id}-b`, '20店', '40店', '30店'),
      kpi(`${id}-c`, '—', '', '30店'),
    ],
    activities: [
      {
        position: 1,
        activityId: `act-${id}`,
        name: '朝市の開催',
        section: '商工担当課',
        answer: {
          kind: 'activity',
          thisYear: '朝市を12回開きました。',
          nextYear: '回数を増やします。',
          nextYearReason: '出店を望む声が多いためです。',
          costThousandYen: 1200,
          costStatus: 'settled',
        },
      },
    ],
  }
}

function kpi(indicatorId: string, baselineRaw: string, raw: string, targetRaw: string): SourceKpi {
  return {
    position: 1,
    indicatorId,
    name: '朝市の出店数',
    section: '商工担当課',
    unit: '店',
    direction: 'higher',
    aggregation: 'point-in-time',
    baselineRaw,
    baselinePeriod: '2014',
    accumulatedSince: null,
    targetRaw,
    targetPeriod: '2019',
    targetKind: 'number',
    source: '市の調査',
    howCounted: '年度末の数です。',
    surveyCycle: '毎年',
    series: [
      {
        fiscalYear: 2015,
        raw: '20店',
        number: 20,
        numberText: '20',
        unit: '店',
        period: '2015',
        mark: 'behind',
        word: '遅れ',
        breakAfter: { relation: 'renamed', note: '名前を改めました。' },
      },
    ],
    override: null,
    answer: {
      kind: 'indicator',
      raw,
      status: 'final',
      reason: raw === '' ? 'pending' : 'none',
      expectedOn: raw === '' ? '2017-12-01' : null,
      note: '担い手が減りました。',
      outlook: { kind: 'review', reason: '続け方を改めます。' },
    },
  }
}

function project(): EditionSource['grants'][number]['projects'][number] {
  return {
    name: '駅前の事業',
    measureCodes: ['1-1-1'],
    content: '駅前を整えました。',
    costThousandYen: 3000,
    grantThousandYen: 1500,
    costStatus: 'settled',
    kpis: [{ name: '来訪者数', baselineRaw: '10人', actualRaw: '12人', targetRaw: '20人' }],
    account: '計画どおり進みました。',
    outcome: 'some',
    expertView: null,
    nextStep: 'continue',
    nextStepReason: '駅前に人が戻りつつあるため。',
  }
}
