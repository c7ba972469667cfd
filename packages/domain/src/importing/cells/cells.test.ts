import { describe, expect, it } from 'vitest'
import { WarningLog } from '../import-warning.ts'
import { readCell } from './cell-reading.ts'
import { looksLikeFigure, looksLikeProse } from './cell-looks.ts'
import { certainPlaces } from './certain-places.ts'
import { joinWrappedName, joinWrappedText } from './line-wraps.ts'
import { similarity } from './similarity.ts'
import { withoutMarkUp } from './without-mark-up.ts'

describe('withoutMarkUp', () => {
  it.each([
    ['<ul style="list-style-type: none"> ・本を並べる ・棚を拭く ', '・本を並べる ・棚を拭く '],
    ['<p>本を並べる。</p> <p>棚を拭く。</p>', '本を並べる。 棚を拭く。'],
    ['<p>本を並べる。</p><p>棚を拭く。</p>', '本を並べる。 棚を拭く。'],
    ['本を並べる。<br>棚を拭く。<BR/>', '本を並べる。 棚を拭く。'],
    ['<ul><li>本</li><li>棚</li></ul>', '本 棚'],
    ['拠点等 <del>等</del> の数', '拠点等の数'],
    ['枚数(累計 <del>枚数</del> )', '枚数(累計)'],
    ['枚数 <del>累計', '枚数 累計'],
    ['m <sup>2</sup>', 'm2'],
    ['<b>本</b>を<span class="x">並べる</span>', '本を並べる'],
    ['本&nbsp;棚 A&amp;B &lt;計画&gt; &#12354;', '本 棚 A&B <計画> あ'],
    ['本<!-- 消す -->棚', '本棚'],
  ])('reads %j as %j', (cell, text) => {
    expect(withoutMarkUp(cell).text).toBe(text)
  })

  it.each([
    '<計画>に基づく',
    '5<6人',
    '<DMO>の設立',
    'A & B',
    '&copy と',
    '終わらない<ul style="x',
    '<ul 日本語>',
    '</計画>',
    '<?x',
    '<!注>',
  ])('leaves %j as it is', (cell) => {
    expect(withoutMarkUp(cell)).toStrictEqual({ text: cell, tags: [], references: [], unclosed: [] })
  })
})

describe('joinWrappedName', () => {
  it.each([
    ['図書館の整 備', '図書館の整備'],
    ['家賃、 改修の助成', '家賃、改修の助成'],
    ['ホームペー ジの立 上', 'ホームページの立上'],
    ['FOOD TAIPEI への出展', 'FOOD TAIPEI への出展'],
    ['登録者数 (累計)', '登録者数 (累計)'],
    ['登録者数 （累計）', '登録者数 （累計）'],
    ['（仮称 5.0）の実現', '（仮称 5.0）の実現'],
  ])('reads %j as %j', (name, joined) => {
    expect(joinWrappedName(name)).toBe(joined)
  })
})

describe('joinWrappedText', () => {
  it.each([
    ['平成28年度に11 件の貸出を行い', '平成28年度に11件の貸出を行い'],
    ['受付を半年間休 止', '受付を半年間休止'],
    ['絵本が完 売。しかし', '絵本が完売。しかし'],
    ['祭りや 市場に出品', '祭りや市場に出品'],
    ['ホームペ ージを開設', 'ホームページを開設'],
  ])('takes the wrap out of %j', (text, joined) => {
    expect(joinWrappedText(text)).toBe(joined)
  })

  it.each([
    '本を並べた。 また、棚を拭いた。',
    '・本を並べる ・棚を拭く',
    '棚を整備 平成28年度は2件を実施',
    '図書館部 職員と連携',
    '貸出の冊数 平成28年度 1冊 平成29年度 2冊',
    '株式会社ABC DEF プランニング',
    '研修の実施(開催 1回)',
  ])('leaves the joints of %j', (text) => {
    expect(joinWrappedText(text)).toBe(text)
  })
})

describe('readCell', () => {
  const read = (raw: string, kind: 'name' | 'text' | 'value') => {
    const log = new WarningLog()
    const text = readCell(raw, kind, { code: '1-1-1', part: 'KPI1', line: 4 }, log)
    return { text, warnings: log.inOrder() }
  }

  it('prints the inner spaces of a value exactly', () => {
    expect(read('年平均3件 (H22~H26)', 'value')).toStrictEqual({ text: '年平均3件 (H22~H26)', warnings: [] })
    expect(read('増加 維持', 'value')).toStrictEqual({ text: '増加 維持', warnings: [] })
  })

  it('names each repair with the cell before and after', () => {
    expect(read('整 備', 'name').warnings).toStrictEqual([
      {
        rule: 'T10',
        where: '1-1-1 KPI1（4行目）',
        before: '整 備',
        after: '整備',
        message: '行の折り返しで入った空白を取り除きました。',
      },
    ])
    expect(read(' 7企業', 'value').warnings).toMatchObject([{ rule: 'T10', before: ' 7企業', after: '7企業' }])
    expect(read('<ul> ・本', 'text').warnings).toMatchObject([{ rule: 'T09', before: '<ul> ・本', after: '・本' }])
  })

  it.each(['name', 'text', 'value'] as const)('names what the report cannot print and keeps a %s as it is', (kind) => {
    expect(read('祭り🎆2회', kind)).toStrictEqual({
      text: '祭り🎆2회',
      warnings: [
        {
          rule: 'unprintable',
          where: '1-1-1 KPI1（4行目）',
          before: '祭り🎆2회',
          message:
            '「🎆」（U+1F386）、「회」（U+D68C）は報告書の書体になく、印刷も回答への取込みもできません。文書のとおりに残しました。',
        },
      ],
    })
    expect(read('葛\u{e0100}城の𠮟', kind).warnings).toStrictEqual([])
  })

  it('reads a cell of nothing but white space as blank without a word', () => {
    expect(read(' \u3000\u00A0', 'text')).toStrictEqual({ text: '', warnings: [] })
  })
})

describe('looks of a cell', () => {
  it.each(['8企業(H26)', '38,039人 (H25)', '年平均3.4件 (H22~H26)', '61.2%', '2.4億円', '1,200人(H'])(
    'takes %j for a figure',
    (cell) => {
      expect(looksLikeFigure(cell)).toBe(true)
    },
  )

  it.each(['1日当たりの利用者数', '維持', '読み聞かせ', '5月に開館した'])('takes %j for no figure', (cell) => {
    expect(looksLikeFigure(cell)).toBe(false)
  })

  it('takes sentences and lists for running text', () => {
    expect(['本を並べた。', '・本', '本'.repeat(61)].every(looksLikeProse)).toBe(true)
    expect(['図書館の充実', '—', ''].some(looksLikeProse)).toBe(false)
  })
})

describe('certainPlaces', () => {
  it('places a value only where every possible order agrees', () => {
    const anywhere = () => true
    expect(certainPlaces(['x', 'y'], ['a', 'b', 'c'], anywhere)).toStrictEqual({})
    expect(
      certainPlaces(['x', 'y'], ['a', 'b', 'c'], (value, column) => value !== 'x' || column === 'b'),
    ).toStrictEqual({ b: 'x', c: 'y' })
    expect(certainPlaces(['x'], ['a'], () => false)).toStrictEqual({})
  })
})

describe('similarity', () => {
  it('is 1 for equal names, 0 for strangers, and near 1 for a slip', () => {
    expect(similarity('移動図書館', '移動 図書館')).toBe(1)
    expect(similarity('移動図書館', '遊歩道')).toBe(0)
    expect(similarity('開催の支援', '開催支援')).toBeGreaterThan(0.5)
    expect(similarity('', '')).toBe(1)
  })
})
