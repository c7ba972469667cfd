import { KPI_COLUMNS, type ReportSettings } from '@torikumi/domain'
import { z } from 'zod'

/** How the city has the edition printed, in `report.json`; field for field the edition's own. */
export const settingsNode = z
  .strictObject({
    layout: z.enum(['standard', 'traditional']).describe('standard 標準の様式、traditional 従来様式'),
    accent: z.string().describe('市の色（#rrggbb）'),
    emblem: z.string().nullable().describe('市章の画像（data: のアドレス）。なければ null'),
    licence: z.strictObject({ name: z.string(), url: z.string() }).nullable().describe('データの利用条件'),
    kpiColumns: z
      .array(z.strictObject({ column: z.enum(KPI_COLUMNS), label: z.string() }))
      .describe('KPI表の列の順と見出し'),
    shows: z.strictObject({ judgement: z.boolean(), sentence: z.boolean(), chart: z.boolean(), mark: z.boolean() }),
    unansweredWords: z.string().describe('回答がない欄に印刷することば'),
    apology: z.string(),
    terms: z.array(z.strictObject({ term: z.string(), meaning: z.string() })).describe('用語解説'),
  })
  .meta({ id: 'settings', title: '印刷の設定' })

/** The settings as a node, keys always in this order. */
export const settingsNodeOf = (settings: ReportSettings): z.infer<typeof settingsNode> => ({
  layout: settings.layout,
  accent: settings.accent,
  emblem: settings.emblem,
  licence: settings.licence === null ? null : { name: settings.licence.name, url: settings.licence.url },
  kpiColumns: settings.kpiColumns.map(({ column, label }) => ({ column, label })),
  shows: {
    judgement: settings.shows.judgement,
    sentence: settings.shows.sentence,
    chart: settings.shows.chart,
    mark: settings.shows.mark,
  },
  unansweredWords: settings.unansweredWords,
  apology: settings.apology,
  terms: settings.terms.map(({ term, meaning }) => ({ term, meaning })),
})
