import type { IndicatorAnswer } from '../../answers/answer.ts'
import { figureAnswer } from '../../answers/testing/answers.ts'

/** The printed cells of a row of the FY2016 report; `''` for a period that only the cell or the plan gives. */
export interface ReportCells {
  baseline: string
  baselinePeriod: string
  answer: IndicatorAnswer
  target: string
  targetPeriod: string
}

const cells = (baseline: string, actual: string | IndicatorAnswer, target: string, targetPeriod = ''): ReportCells => ({
  baseline,
  baselinePeriod: '',
  answer: typeof actual === 'string' ? figureAnswer(actual) : actual,
  target,
  targetPeriod,
})

const notMeasured = (raw: string): IndicatorAnswer => figureAnswer(raw, { reason: 'not-measured' })

/** All 36 rows in printed order. */
export const reportCells: readonly ReportCells[] = [
  cells('8企業(H26)', '7企業', '10企業'),
  cells('2社(H25)', '進出協定締結数 平成28年度 1社 平成29年度 1社', '2社 (5年間累計)'),
  cells('-', '4回', '4回(累計)'),
  cells('22.7% (H25)', '19.7% (H28年度卒業生)', '30%'),
  cells('26.9%', '51.5% (H28年度)', '35.0%'),
  cells('38,039人 (H25)', '56,337人 (H28)', '70,000人'),
  cells('0人', '0人', '3人'),
  cells('124万人 (H25)', '150万人 (H28)', '148万人'),
  cells('2.4億円 (H25)', '2.4億円', '2.6億円'),
  cells('20品 (H26)', '57品', '50品'),
  cells('2.4億円 (H25)', '2.4億円', '2.6億円'),
  cells('20法人 (H26)', '23法人', '25法人'),
  cells('7人 (H26)', '8人', '12人'),
  cells('5.3点(H26)', '5.9点', '10.0点'),
  cells('12.4点(H26)', '14.9点', '18.0点'),
  cells('38,039人 (H25)', '56,337人 (H28)', '70,000人'),
  cells('2.7点 (H26)', '3.7点', '4.0点'),
  cells('20品 (H26)', '57品', '50品'),
  cells('39人(H26)', '121人', '138人(累計)'),
  cells('年平均3.4件 (H22~H26)', '年平均3.0件 (H27~H28)', '年平均5件 (H27~H31)'),
  cells('20.4%', notMeasured('-'), '14.0%'),
  cells('-', '年平均0件 (H27~H28)', '年平均2件 (H27~H31)'),
  cells('8.40人(H24)', '8.72人(H26.12)', '8.70人', '2018'),
  cells('242人(H24)', notMeasured('—'), '260人', '2018'),
  cells('年平均6.8人 (H23~H26)', '年平均14人 (H27・28)', '年平均15人 (H27~H31)'),
  cells('10か所', '15か所', '12か所'),
  cells('18.9%', notMeasured('—'), '12.0%'),
  cells('61.2% (H26)', notMeasured('—'), '70%'),
  cells('3.9件(H24)', '3.9件', '3.0件'),
  cells('3.42%(H26)', '3.54%(H28)', '維持'),
  cells('100グループ (H26)', '107グループ', '110グループ'),
  cells('110人 (H25)', '167人 (H28)', '180人'),
  cells('50人 (H25)', '57人 (H28)', '70人'),
  cells('26.8% (H26)', notMeasured('—'), '18.0%'),
  cells('100団体', '94団体', '120団体'),
  cells('5協定 (H26)', '5協定', '10協定'),
]
