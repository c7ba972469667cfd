import { describe, expect, it } from 'vitest'
import { importReport } from '../report/import-report.ts'
import { activityRow, kpiRow, nextYearTable, sheet, thisYearTable } from '../testing/report-text.ts'

/** The warnings of one rule on a sheet with one activity and its plan. */
const found = (rule: string, text: string) =>
  importReport(text, { source: 'x' }).warnings.filter((warning) => warning.rule === rule)
const pair = (account: string, plan: string, names = ['読み聞かせ', '読み聞かせ']) =>
  sheet('1-1-1', {
    activities: [thisYearTable(names[0] ?? '', account)],
    plans: [nextYearTable(names[1] ?? '', plan)],
  })

describe('T11, names of the two tables', () => {
  it('matches by position and says that a near name is the same activity', () => {
    const [warning, ...rest] = found(
      'T11',
      pair('開いた。', '続ける。', ['読み聞かせの会の開催', '読み聞かせ会の開催']),
    )
    expect(rest).toStrictEqual([])
    expect(warning).toStrictEqual({
      rule: 'T11',
      where: '1-1-1 翌年度以降の取組1（6行目）',
      before: '読み聞かせ会の開催',
      message: '取組の名称が、当年度の「読み聞かせの会の開催」と違います。同じ取組とみられます。',
    })
  })

  it('suggests the row of another position, or says that there is none, and names unequal counts', () => {
    const text = sheet('1-1-1', {
      plans: [
        nextYearTable('移動図書館', '続ける。'),
        activityRow('読み聞かせ', '続ける。'),
        activityRow('遊歩道', '開く。'),
      ],
    })
    expect(found('T11', text).map((warning) => warning.message)).toStrictEqual([
      '取組の行数が、当年度は2行、翌年度以降は3行です。',
      '当年度の2行目「移動図書館」と同じ名称です。行の順序が違うとみられます。',
      '当年度の1行目「読み聞かせ」と同じ名称です。行の順序が違うとみられます。',
      '当年度の取組に、同じ名称や似た名称の行がありません。',
    ])
  })
})

describe('T13 and T14, the same text twice', () => {
  it('names a plan that is this year’s text', () => {
    expect(found('T13', pair('月2回開く', '月2回開く'))).toHaveLength(1)
    expect(found('T13', pair('—', '—'))).toStrictEqual([])
    expect(found('T13', pair('', ''))).toStrictEqual([])
  })

  it('names a long text of another sheet, and no short one', () => {
    const long = '図書館の本を移動図書館の車に載せ、地区の集会所に運んで貸し出した。'
    const both = (text: string) =>
      [
        sheet('1-1-1', { activities: [thisYearTable('読み聞かせ', text)] }),
        sheet('1-1-2', { activities: [thisYearTable('読み聞かせ', text)] }),
      ].join('\n\n')
    const [warning, ...rest] = found('T14', both(long))
    expect(rest).toStrictEqual([])
    expect(warning?.message).toBe('本文が別の施策の1-1-1 当年度の取組1（5行目）と同じ文です。')
    expect(found('T14', both('前年度と同様に実施'))).toStrictEqual([])
  })
})

describe('T15, plans that tell what is past', () => {
  it.each(['本を並べた。', '・本を並べた ・棚を拭く', '協力していただいた', '会議の開催(平成29年3月)'])(
    'fires on %j',
    (plan) => {
      expect(found('T15', pair('開いた。', plan))).toHaveLength(1)
    },
  )

  it.each([
    '昨年開設した施設を使う。',
    'また、本を並べる。',
    '平成29年3月に策定した計画により進める。',
    '会議の開催(平成29年4月)',
  ])('does not fire on %j', (plan) => {
    expect(found('T15', pair('開いた。', plan))).toStrictEqual([])
  })
})

describe('T16, accounts worded as plans', () => {
  it.each(['利用の増加を図る。', '来年も開く予定', '・本を並べた ・読み聞かせを行う ・棚を拭いた'])(
    'fires on %j',
    (account) => {
      expect(found('T16', pair(account, '続ける。'))).toHaveLength(1)
    },
  )

  it.each(['利用の増加を図るため本を並べた。', '読み聞かせを行う会を開いた。', '予定どおり開いた。'])(
    'does not fire on %j',
    (account) => {
      expect(found('T16', pair(account, '続ける。'))).toStrictEqual([])
    },
  )
})

describe('T18, words that rot', () => {
  it.each(['今年度も続ける。', '現在までに6回開いた。', '28年度から共催', '昨年の会'])('fires on %j', (text) => {
    expect(found('T18', pair('開いた。', text))).toHaveLength(1)
  })

  it.each(['平成28年度に続き開く。', '令和元年度から', 'H28年度の会', '2016年度の会', '前年度と同じく開く。'])(
    'does not fire on %j',
    (text) => {
      expect(found('T18', pair('開いた。', text))).toStrictEqual([])
    },
  )
})

describe('T19, misprints', () => {
  it.each(['図書館の活カアップ', '認知所の方', '本をを並べた。', '棚を拭いた(2回。', '2校)の放送', '「本を並べた。'])(
    'fires on %j and leaves it',
    (text) => {
      const [warning, ...rest] = found('T19', pair(text, '続ける。'))
      expect(rest).toStrictEqual([])
      expect(warning?.before).toBe(text)
    },
  )

  it('names a letter of a name that the document prints otherwise elsewhere', () => {
    expect(found('T19', pair('美祿市の本', '美祢市の本'))[0]?.message).toContain('「美祿」は、ほかでは「美祢」です')
    expect(found('T19', pair('美祿市の本', '続ける。'))).toStrictEqual([])
  })

  it.each(['生活カレンダーの配布', '農協カードの利用', '(1)本（「棚」を含む）', 'できるようにする。'])(
    'does not fire on %j',
    (text) => {
      expect(found('T19', pair(text, '続ける。'))).toStrictEqual([])
    },
  )
})

describe('T21, spellings', () => {
  it('names two spellings once, at the rarer one', () => {
    const text = sheet('1-1-1', {
      kpis: [kpiRow('空き家の件数', '1件', '2件', '3件')],
      activities: [thisYearTable('空き家の活用', '空き屋を直した。'), activityRow('空き家の調査', '空き家を数えた。')],
    })
    expect(found('T21', text)).toStrictEqual([
      {
        rule: 'T21',
        where: '1-1-1 当年度の取組1（5行目）',
        message: '書き方が分かれています（「空き家」4回、「空き屋」1回）。',
      },
    ])
  })

  it('says nothing of one spelling, nor of places that are not counted', () => {
    expect(found('T21', pair('3か所を直した。', '危険な箇所を直す。'))).toStrictEqual([])
  })
})

describe('T22, totals', () => {
  it('names a total that is not the sum of the figures before it', () => {
    const text = '修理は5件(2,000千円)、購入は4件(500千円)で合計10件(2,500千円)を補助した。'
    expect(found('T22', pair(text, '続ける。')).map((warning) => warning.message)).toStrictEqual([
      '合計は10件とありますが、その前の数を足すと9件です。',
    ])
  })

  it.each(['5件と5件で合計10件', '合計10件を補助した。', '5件、合計10件', '3人が5件、2人が4件を出し、合計10校'])(
    'says nothing of %j',
    (text) => {
      expect(found('T22', pair(text, '続ける。'))).toStrictEqual([])
    },
  )
})
