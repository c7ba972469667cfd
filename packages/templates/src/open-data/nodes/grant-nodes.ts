import { EXPERT_VIEWS, GRANT_NEXT_STEPS, GRANT_OUTCOMES, printedWords } from '@torikumi/domain'
import type { EditionGrant } from '@torikumi/domain'
import { z } from 'zod'

/** A 交付金 of `report.json`: its projects are the next `projectCount` of `grantProjects`. */
export const grantNode = z
  .strictObject({
    name: z.string(),
    projectCount: z.int().min(0).describe('この交付金の事業の数。grantProjects に順に並ぶ'),
  })
  .meta({ id: 'grant', title: '交付金' })

/** 「code 言葉、…」: what each code of a field means. */
const codes = (words: Readonly<Record<string, string>>): string =>
  Object.entries(words)
    .map(([code, word]) => `${code} ${word}`)
    .join('、')

/** A 交付金事業 of `report.json`, with its grant's name. */
export const grantProjectNode = z
  .strictObject({
    grant: z.string().describe('交付金の名称'),
    name: z.string().describe('事業の名称'),
    measureCodes: z.array(z.string()).describe('関係する施策の番号'),
    content: z.string().describe('内容。不明なら空'),
    costThousandYen: z.int().nullable().describe('総事業費（千円）'),
    grantThousandYen: z.int().nullable().describe('交付金額（千円）'),
    costStatus: z.enum(['expected', 'settled']).nullable().describe('expected 決算見込、settled 決算'),
    kpis: z.array(
      z.strictObject({ name: z.string(), baselineRaw: z.string(), actualRaw: z.string(), targetRaw: z.string() }),
    ),
    account: z.string().describe('実施状況'),
    outcome: z
      .enum(GRANT_OUTCOMES)
      .nullable()
      .describe(`事業の効果。${codes(printedWords.grantOutcome)}`),
    expertView: z
      .enum(EXPERT_VIEWS)
      .nullable()
      .describe(`外部有識者の評価。${codes(printedWords.expertView)}`),
    nextStep: z
      .enum(GRANT_NEXT_STEPS)
      .nullable()
      .describe(`今後の方針。${codes(printedWords.grantNextStep)}`),
    nextStepReason: z.string().describe('今後の方針の理由'),
  })
  .meta({ id: 'grantProject', title: '交付金事業' })

interface GrantNodes {
  grants: z.infer<typeof grantNode>[]
  grantProjects: z.infer<typeof grantProjectNode>[]
}

/** The grants as nodes: one list of grants, one of their projects, both in printed order. */
export function grantNodesOf(grants: readonly EditionGrant[]): GrantNodes {
  return {
    grants: grants.map(({ name, projects }) => ({ name, projectCount: projects.length })),
    grantProjects: grants.flatMap((grant) =>
      grant.projects.map((project) => ({
        grant: grant.name,
        name: project.name,
        measureCodes: [...project.measureCodes],
        content: project.content,
        costThousandYen: project.costThousandYen,
        grantThousandYen: project.grantThousandYen,
        costStatus: project.costStatus,
        kpis: project.kpis.map(({ name, baselineRaw, actualRaw, targetRaw }) => ({
          name,
          baselineRaw,
          actualRaw,
          targetRaw,
        })),
        account: project.account,
        outcome: project.outcome,
        expertView: project.expertView,
        nextStep: project.nextStep,
        nextStepReason: project.nextStepReason,
      })),
    ),
  }
}

/** The grants with their projects, read back from both lists. */
export function grantsFrom({ grants, grantProjects }: GrantNodes): EditionGrant[] {
  const left = [...grantProjects]
  return grants.map(({ name, projectCount }) => ({
    name,
    projects: left.splice(0, projectCount).map(projectFrom),
  }))
}

const projectFrom = (node: GrantNodes['grantProjects'][number]): EditionGrant['projects'][number] => ({
  name: node.name,
  measureCodes: node.measureCodes,
  content: node.content,
  costThousandYen: node.costThousandYen,
  grantThousandYen: node.grantThousandYen,
  costStatus: node.costStatus,
  kpis: node.kpis,
  account: node.account,
  outcome: node.outcome,
  expertView: node.expertView,
  nextStep: node.nextStep,
  nextStepReason: node.nextStepReason,
})
