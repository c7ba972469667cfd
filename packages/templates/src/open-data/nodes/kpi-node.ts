import {
  AGGREGATIONS,
  DIRECTIONS,
  JUDGEMENT_MARKS,
  LINEAGE_RELATIONS,
  OUTLOOK_KINDS,
  type EditionKpi,
} from '@torikumi/domain'
import { z } from 'zod'
import { figureFields, figureFieldsOf, figuresFrom } from './figure-fields.ts'
import { judgementFields, judgementFieldsOf, judgementFrom } from './judgement-fields.ts'

const seriesPoint = z.strictObject({
  fiscalYear: z.int().describe('年度（西暦）'),
  raw: z.string().describe('その年度の報告書に印刷した値'),
  number: z.number().nullable(),
  numberText: z.string(),
  unit: z.string(),
  period: z.string(),
  mark: z.enum(JUDGEMENT_MARKS),
  word: z.string().describe('その年度の判定のことば'),
  breakAfter: z
    .strictObject({ relation: z.enum(LINEAGE_RELATIONS), note: z.string() })
    .nullable()
    .describe('次の年度の値と比べられないときの、その関係と説明。比べられるなら null'),
})

const { actualStatus, actualNote, ...values } = figureFields

/** A KPI row of `report.json`: the columns of `kpis.csv` in camelCase and what the CSV has no column for. */
export const kpiNode = z
  .strictObject({
    position: z.int().min(1).describe('施策の中の順番（1から）'),
    section: z.string().describe('担当課'),
    indicatorId: z.string().describe('指標の識別子。どの版でも変わらない'),
    indicatorName: z.string().describe('指標の名称'),
    unit: z.string().describe('単位。位を含む（万人、億円）'),
    direction: z.enum(DIRECTIONS).describe('望ましい向き。higher 多いほど良い、lower 少ないほど良い、maintain 維持'),
    aggregation: z
      .enum(AGGREGATIONS)
      .describe(
        '数え方。point-in-time 時点、annual 年間、cumulative 累計、period-average 期間の年平均、per-day 1日当たり',
      ),
    ...values,
    ...judgementFields,
    actualStatus,
    actualNote,
    shownAgain: z.boolean().describe('前に印刷した指標をもう一度印刷した行（再掲）なら true'),
    alsoIn: z.array(z.string()).describe('同じ指標を印刷したほかの施策の番号'),
    outlook: z
      .strictObject({ kind: z.enum(OUTLOOK_KINDS), reason: z.string() })
      .nullable()
      .describe(
        '今後の方向性とその理由。continue 継続、expand 拡充、review 見直し、reduce 縮小、end 終了。回答がなければ null',
      ),
    series: z.array(seriesPoint).describe('前の年度までの値。古い順'),
    source: z.string().describe('出典'),
    howCounted: z.string().describe('数え方の説明'),
    surveyCycle: z.string().describe('調査周期'),
  })
  .meta({ id: 'kpi', title: '指標の行' })
type KpiNode = z.infer<typeof kpiNode>

/** A KPI row as a node. */
export function kpiNodeOf(kpi: EditionKpi): KpiNode {
  const { actualStatus, actualNote, ...figures } = figureFieldsOf(kpi)
  return {
    position: kpi.position,
    section: kpi.section,
    indicatorId: kpi.indicatorId,
    indicatorName: kpi.name,
    unit: kpi.unit,
    direction: kpi.direction,
    aggregation: kpi.aggregation,
    ...figures,
    ...judgementFieldsOf(kpi.judged),
    actualStatus,
    actualNote,
    shownAgain: kpi.shownAgain,
    alsoIn: [...kpi.alsoIn],
    outlook: kpi.outlook === null ? null : { kind: kpi.outlook.kind, reason: kpi.outlook.reason },
    series: kpi.series.map(({ fiscalYear, raw, number, numberText, unit, period, mark, word, breakAfter }) => ({
      fiscalYear,
      raw,
      number,
      numberText,
      unit,
      period,
      mark,
      word,
      breakAfter: breakAfter === null ? null : { relation: breakAfter.relation, note: breakAfter.note },
    })),
    source: kpi.source,
    howCounted: kpi.howCounted,
    surveyCycle: kpi.surveyCycle,
  }
}

/** A KPI row, read back from its node. */
export function kpiFrom(node: KpiNode): EditionKpi {
  return {
    position: node.position,
    indicatorId: node.indicatorId,
    name: node.indicatorName,
    section: node.section,
    unit: node.unit,
    direction: node.direction,
    aggregation: node.aggregation,
    ...figuresFrom(node),
    outlook: node.outlook,
    series: node.series,
    source: node.source,
    howCounted: node.howCounted,
    surveyCycle: node.surveyCycle,
    shownAgain: node.shownAgain,
    alsoIn: node.alsoIn,
    judged: judgementFrom(node),
  }
}
