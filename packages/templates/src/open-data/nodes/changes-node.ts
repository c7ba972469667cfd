import type { EditionChanges } from '@torikumi/domain'
import { z } from 'zod'

const page = z.int().min(1).nullable()

const place = z
  .strictObject({
    part: z.enum(['sheet', 'summary', 'behind', 'contents', 'series', 'goal', 'opinions']),
    code: z.string().describe('施策か数値目標の番号。ほかの部分では空'),
    before: z.string(),
    after: z.string(),
    pageBefore: page.describe('前の版のページ。そこになければ null'),
    pageAfter: page.describe('この版のページ。そこになければ null'),
  })
  .meta({ id: 'changePlace', title: '変更した箇所' })

const change = z
  .strictObject({
    subject: z.enum(['kpi', 'activity', 'measure', 'opinion']),
    id: z.string(),
    name: z.string(),
    section: z.string(),
    field: z
      .string()
      .describe('report.json の項目名。series.2016 は前の年度の値（2016年度）、series.2016.word はその判定'),
    before: z.string().describe('前の版の文字。update では前回値'),
    after: z.string().describe('この版の文字。update では今回値'),
    reason: z.string(),
    decidedOn: z.string().describe('決裁日（YYYY-MM-DD）'),
    places: z.array(place),
  })
  .meta({ id: 'change', title: '変更' })

const elsewhere = z
  .strictObject({
    id: z.string().describe('変更した指標の識別子'),
    indicatorId: z.string().describe('その報告書での指標の識別子'),
    name: z.string().describe('その報告書での指標の名称'),
    edition: z.string().describe('報告書の版の番号'),
    number: z.int().min(1).describe('第n版'),
    fiscalYear: z.int().describe('報告書の実績の年度（西暦）'),
    publishedOn: z.string().describe('公表日（YYYY-MM-DD）'),
    raw: z.string().describe('その報告書に印刷した値'),
    word: z.string().describe('その報告書に印刷した判定のことば。なければ空'),
    places: z
      .array(
        z.strictObject({
          part: z.enum(['series', 'summary', 'sheet', 'goal']),
          code: z.string().describe('施策か数値目標の番号。ほかの部分では空'),
          page: page.describe('ページ。分からなければ null'),
        }),
      )
      .describe('印刷した箇所。空ならデータ（report.json）だけにある'),
  })
  .meta({ id: 'elsewhere', title: '前の値を印刷している後の年度の報告書' })

/** What an edition prints otherwise than the one before it, in `report.json`, `errata.json` and `updates.json`. */
export const changesNode = z
  .strictObject({
    kind: z.enum(['correction', 'update']).describe('correction か、速報や集計中が確定した update（確定値反映一覧）'),
    previous: z.strictObject({ id: z.string(), number: z.int().min(1), publishedOn: z.string() }).describe('前の版'),
    apology: z.string().describe('correction に添える文。なければ空'),
    entries: z.array(change),
    elsewhere: z.array(elsewhere).describe('変更した値を、変更の前のまま印刷している後の年度の報告書'),
  })
  .meta({ id: 'changes', title: '前の版からの変更' })

/** The changes as a node, keys always in this order. */
export const changesNodeOf = ({
  kind,
  previous,
  apology,
  entries,
  elsewhere: reports,
}: EditionChanges): z.infer<typeof changesNode> => ({
  kind,
  previous: { id: previous.id, number: previous.number, publishedOn: previous.publishedOn },
  apology,
  entries: entries.map((entry) => ({
    subject: entry.subject,
    id: entry.id,
    name: entry.name,
    section: entry.section,
    field: entry.field,
    before: entry.before,
    after: entry.after,
    reason: entry.reason,
    decidedOn: entry.decidedOn,
    places: entry.places.map(({ part, code, before, after, pageBefore, pageAfter }) => ({
      part,
      code,
      before,
      after,
      pageBefore,
      pageAfter,
    })),
  })),
  elsewhere: reports.map(({ places, ...report }) => ({
    id: report.id,
    indicatorId: report.indicatorId,
    name: report.name,
    edition: report.edition,
    number: report.number,
    fiscalYear: report.fiscalYear,
    publishedOn: report.publishedOn,
    raw: report.raw,
    word: report.word,
    places: places.map(({ part, code, page: at }) => ({ part, code, page: at })),
  })),
})
