import { printedWords } from '@torikumi/domain'
import type { EditionData, EditionGrant, EditionGrantProject } from '@torikumi/domain'
import type { EditionWords } from '../words/edition-words.ts'
import { projectId, sheetId } from './anchors.ts'
import { amount } from './cost.ts'
import { textBlocks, type TextBlock } from './text-blocks.ts'
import { valueCell, type ValueCell } from './value-cell.ts'

/** The sheet of a 交付金事業: what is not known of it is left out. */
export interface GrantSheetView {
  id: string
  name: string
  grant: string
  /** The measures it belongs to; `target` is empty for one the edition lacks. */
  measures: { code: string; name: string; target: string }[]
  /** 総事業費 and 交付金額 as far as they are known. */
  costs: { name: string; value: string }[]
  content: TextBlock[]
  /** Null where it has no KPI. */
  kpis: { actualHead: string; rows: GrantKpiRow[] } | null
  account: TextBlock[]
  /** 効果の検証: 事業の効果, 外部有識者の評価 and 今後の方針 with its reason, as far as they are given. */
  evaluation: { name: string; value: string; reason: TextBlock[] }[]
}

export interface GrantKpiRow {
  name: string
  baseline: ValueCell
  actual: ValueCell
  target: ValueCell
}

/** A project as it is listed: with the address of its sheet, or empty where only its name is known. */
export interface ListedProject {
  name: string
  target: string
}

/** The sheets of the projects of which more than the name is known, in printed order. */
export const grantSheets = (data: EditionData, words: EditionWords): GrantSheetView[] =>
  data.grants.flatMap((grant, at) =>
    grant.projects.flatMap((project, index) =>
      hasGrantSheet(project) ? [grantSheet(data, grant, project, projectId(at, index), words)] : [],
    ),
  )

/** Every project of a grant, the `at`th of the edition. */
export const listedProjects = (grant: EditionGrant, at: number): ListedProject[] =>
  grant.projects.map((project, index) => ({
    name: project.name,
    target: hasGrantSheet(project) ? projectId(at, index) : '',
  }))

/**
 * True where a project has a sheet: its measures alone are a name's worth, a sheet tells at least what is done, what it costs
 * or what came of it.
 */
export const hasGrantSheet = (project: EditionGrantProject): boolean =>
  project.content.trim() !== '' ||
  project.account.trim() !== '' ||
  project.kpis.length > 0 ||
  evaluation(project).length > 0 ||
  project.costThousandYen !== null ||
  project.grantThousandYen !== null

function grantSheet(
  data: EditionData,
  grant: EditionGrant,
  project: EditionGrantProject,
  id: string,
  words: EditionWords,
): GrantSheetView {
  return {
    id,
    name: project.name,
    grant: grant.name,
    measures: project.measureCodes.map((code) => {
      const measure = data.measures.find((one) => one.code === code)
      return { code, name: measure?.name ?? '', target: measure === undefined ? '' : sheetId(code) }
    }),
    costs: costs(project),
    content: textBlocks(project.content),
    kpis:
      project.kpis.length === 0
        ? null
        : {
            actualHead: `${words.year}末値`,
            rows: project.kpis.map((kpi) => ({
              name: kpi.name,
              baseline: valueCell(kpi.baselineRaw, '—'),
              actual: valueCell(kpi.actualRaw, data.report.unansweredWords),
              target: valueCell(kpi.targetRaw, '—'),
            })),
          },
    account: textBlocks(project.account),
    evaluation: evaluation(project),
  }
}

/** A reason without a 今後の方針 is a part that is not finished: it is left out with it. */
function evaluation({ outcome, expertView, nextStep, nextStepReason }: EditionGrantProject) {
  const { grantOutcome, expertView: views, grantNextStep } = printedWords
  return [
    ...(outcome === null ? [] : [{ name: '事業の効果', value: grantOutcome[outcome], reason: [] }]),
    ...(expertView === null ? [] : [{ name: '有識者の評価', value: views[expertView], reason: [] }]),
    ...(nextStep === null
      ? []
      : [{ name: '今後の方針', value: grantNextStep[nextStep], reason: textBlocks(nextStepReason) }]),
  ]
}

function costs({ costThousandYen, grantThousandYen, costStatus }: EditionGrantProject): GrantSheetView['costs'] {
  const suffix = costStatus === null ? '' : costStatus === 'expected' ? '（決算見込）' : '（決算）'
  return [
    ...(costThousandYen === null ? [] : [{ name: '総事業費', value: `${amount(costThousandYen)}${suffix}` }]),
    ...(grantThousandYen === null ? [] : [{ name: '交付金額', value: amount(grantThousandYen) }]),
  ]
}
