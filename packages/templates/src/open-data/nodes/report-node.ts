import { z } from 'zod'
import { changesNode } from './changes-node.ts'
import { grantNode, grantProjectNode } from './grant-nodes.ts'
import { goalNode, measureNode } from './measure-node.ts'
import { opinionNode } from './opinion-node.ts'
import { settingsNode } from './settings-node.ts'

/** The version of `report.json`'s form: raised with every change of its fields. */
export const SCHEMA_VERSION = 3

/** `report.json` as a whole: everything one edition prints. */
export const reportNode = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION).describe('このファイルの形の版'),
  edition: z
    .string()
    .regex(/^\d{6}-\d{4}-[1-9]\d{0,3}$/)
    .describe('版の番号：団体コード-年度-第n版'),
  editionNumber: z.int().min(1).describe('第n版'),
  status: z.enum(['official', 'sample', 'rehearsal']).describe('official 公式、sample 見本、rehearsal 試行'),
  notice: z.string().nullable().describe('公式でない版の注意書き'),
  municipalityCode: z
    .string()
    .regex(/^\d{6}$/)
    .describe('全国地方公共団体コード（検査数字を含む6桁）'),
  municipality: z.string().describe('団体名'),
  contact: z.string().describe('問い合わせ先の職'),
  assignmentNotice: z.string().nullable().describe('担当課の割当てについての注意書き'),
  fiscalYear: z.int().describe('実績の年度（西暦）'),
  publishedOn: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .describe('公表日（YYYY-MM-DD）'),
  supersedes: z.string().optional().describe('この版が改める前の版の番号。第2版から'),
  kind: z.enum(['correction', 'update']).optional().describe('correction と update の2種。第2版から'),
  ruleSet: z.strictObject({ id: z.string(), version: z.string(), name: z.string() }).describe('判定基準'),
  plan: z
    .strictObject({ name: z.string(), term: z.int(), firstFiscalYear: z.int(), lastFiscalYear: z.int() })
    .describe('総合戦略。期と、最初と最後の年度（西暦）'),
  priorities: z
    .array(z.strictObject({ no: z.int(), name: z.string().describe('印刷していなければ空') }))
    .describe('基本目標'),
  goals: z.array(goalNode),
  grants: z.array(grantNode),
  grantProjects: z.array(grantProjectNode),
  measures: z.array(measureNode),
  opinions: z.array(opinionNode),
  changes: changesNode.nullable().describe('前の版からの変更。第1版では null'),
  settings: settingsNode,
})

/** `report.json`: the facts of the CSV files as a tree. Numbers are JSON numbers (null if none), yes and no are true and false. */
export type ReportJson = z.infer<typeof reportNode>
