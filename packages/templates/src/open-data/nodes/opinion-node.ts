import { OPINION_STANCES, type EditionOpinion } from '@torikumi/domain'
import { z } from 'zod'

/** 意見（原文）と市の対応 of `report.json`; field for field the edition's own. */
export const opinionNode = z
  .strictObject({
    id: z.string(),
    measureCode: z.string().nullable().describe('施策の番号。戦略全体への意見なら null'),
    body: z.string().describe('意見を述べた会議'),
    heldOn: z.string().describe('会議の日（YYYY-MM-DD）'),
    text: z.string().describe('意見の原文'),
    stance: z
      .enum(OPINION_STANCES)
      .nullable()
      .describe('adopted 反映する、considered 今後検討する、not-adopted 反映しない。未定なら null'),
    response: z.string().describe('市の対応'),
    section: z.string().describe('対応した課'),
  })
  .meta({
    id: 'opinion',
    title: '意見と市の対応',
    description: '1つの意見に複数の課が対応したときは、課ごとに1件ずつ、同じ id で続く',
  })

/** An opinion as a node. */
export const opinionNodeOf = (opinion: EditionOpinion): z.infer<typeof opinionNode> => ({
  id: opinion.id,
  measureCode: opinion.measureCode,
  body: opinion.body,
  heldOn: opinion.heldOn,
  text: opinion.text,
  stance: opinion.stance,
  response: opinion.response,
  section: opinion.section,
})
