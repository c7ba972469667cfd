import type { EditionActivity, EditionGoal, EditionMeasure } from '@torikumi/domain'
import { z } from 'zod'
import { kpiFrom, kpiNode, kpiNodeOf } from './kpi-node.ts'

const costStatus = z.enum(['expected', 'settled']).nullable()

const activityNode = z
  .strictObject({
    position: z.int().min(1).describe('施策の中の順番（1から）'),
    section: z.string().describe('担当課'),
    activityId: z.string().describe('取組の識別子'),
    activityName: z.string().describe('取組の名称'),
    thisYear: z.string().describe('この年度に取り組んだ事業の概要'),
    nextYear: z.string().describe('次の年度以降の取組内容'),
    nextYearReason: z.string().describe('その理由'),
    costThousandYen: z.int().nullable().describe('決算額（千円）。不明なら null'),
    costStatus: costStatus.describe('expected 決算見込、settled 決算。決算額がなければ null'),
  })
  .meta({ id: 'activity', title: '取組の行' })

/** A measure sheet (具体的施策) of `report.json`. */
export const measureNode = z
  .strictObject({
    measureCode: z.string().describe('施策の番号（1-1-1）'),
    measureName: z.string().describe('施策の名称'),
    priority: z.int().describe('基本目標の番号'),
    leadSection: z.string().describe('主管課'),
    content: z.string().describe('内容'),
    contentIsSummary: z.boolean().describe('内容が要約なら true'),
    kpis: z.array(kpiNode),
    activities: z.array(activityNode),
  })
  .meta({ id: 'measure', title: '具体的施策' })

/** 数値目標 of a 基本目標 or of a 戦略方針 in `report.json`. */
export const goalNode = z
  .strictObject({
    goalCode: z.string().describe('基本目標の番号（1）か、戦略方針の番号（1-2）'),
    goalName: z.string(),
    priority: z.int().describe('基本目標の番号'),
    kpis: z.array(kpiNode),
  })
  .meta({ id: 'goal', title: '数値目標' })

/** A measure as a node. */
export const measureNodeOf = (measure: EditionMeasure): z.infer<typeof measureNode> => ({
  measureCode: measure.code,
  measureName: measure.name,
  priority: measure.priority,
  leadSection: measure.leadSection,
  content: measure.content,
  contentIsSummary: measure.contentIsSummary,
  kpis: measure.kpis.map(kpiNodeOf),
  activities: measure.activities.map(activityNodeOf),
})

/** A measure, read back from its node. */
export const measureFrom = (node: z.infer<typeof measureNode>): EditionMeasure => ({
  code: node.measureCode,
  name: node.measureName,
  priority: node.priority,
  content: node.content,
  contentIsSummary: node.contentIsSummary,
  leadSection: node.leadSection,
  kpis: node.kpis.map(kpiFrom),
  activities: node.activities.map(activityFrom),
})

/** 数値目標 as a node. */
export const goalNodeOf = (goal: EditionGoal): z.infer<typeof goalNode> => ({
  goalCode: goal.code,
  goalName: goal.name,
  priority: goal.priority,
  kpis: goal.kpis.map(kpiNodeOf),
})

/** 数値目標, read back from its node. */
export const goalFrom = (node: z.infer<typeof goalNode>): EditionGoal => ({
  code: node.goalCode,
  name: node.goalName,
  priority: node.priority,
  kpis: node.kpis.map(kpiFrom),
})

const activityNodeOf = (activity: EditionActivity): z.infer<typeof activityNode> => ({
  position: activity.position,
  section: activity.section,
  activityId: activity.activityId,
  activityName: activity.name,
  thisYear: activity.thisYear,
  nextYear: activity.nextYear,
  nextYearReason: activity.nextYearReason,
  costThousandYen: activity.costThousandYen,
  costStatus: activity.costStatus,
})

const activityFrom = ({ activityName, ...node }: z.infer<typeof activityNode>): EditionActivity => ({
  ...node,
  name: activityName,
})
