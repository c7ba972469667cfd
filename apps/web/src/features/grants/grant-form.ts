import type { GrantProjectTyped, KeptGrantProject } from '@torikumi/database'
import { EXPERT_VIEWS, GRANT_NEXT_STEPS, GRANT_OUTCOMES } from '@torikumi/domain'
import { BadFormError, refuseUnknownFields } from '../../http/bad-form.ts'
import type { Form } from '../../http/form-body.ts'
import { type GrantProblem, amountOf, grantProblems, isNoKpi } from './grant-problems.ts'
import {
  GRANT_FIELDS,
  type KpiField,
  NEW_KPIS,
  type TypedGrant,
  type TypedKpi,
  kpiFieldName,
  measureFieldName,
  parseKpiField,
  storedKpi,
} from './typed-grant.ts'

const COST_STATUSES = ['expected', 'settled'] as const

/**
 * Reads the form of a project; every text stays as it was typed, byte for byte. `measures` are the ids that its boxes offer, `project` the
 * one it was made for.
 */
export function readGrant(
  form: Form,
  project: KeptGrantProject,
  measures: readonly string[],
): { typed: TypedGrant; problems: readonly GrantProblem[] } | { typed: TypedGrant; project: GrantProjectTyped } {
  const known = new Set<string>(['act', 'version', ...GRANT_FIELDS, ...measures.map(measureFieldName)])
  refuseUnknownFields(form, (name) => known.has(name) || parseKpiField(name) !== null)
  const chosen = measures.filter((id) => form.get(measureFieldName(id)) === 'yes')
  const fields = Object.fromEntries(GRANT_FIELDS.map((name) => [name, form.get(name) ?? '']))
  const typed = {
    ...(fields as Pick<TypedGrant, (typeof GRANT_FIELDS)[number]>),
    measures: new Set(chosen),
    kpis: typedKpis(form, project),
  }
  // A word that no choice offers is no form of ours, whatever else is to be mended in it.
  const choices = {
    costStatus: chosenOf('costStatus', typed.costStatus, COST_STATUSES),
    outcome: chosenOf('outcome', typed.outcome, GRANT_OUTCOMES),
    expertView: chosenOf('expertView', typed.expertView, EXPERT_VIEWS),
    nextStep: chosenOf('nextStep', typed.nextStep, GRANT_NEXT_STEPS),
  }
  const problems = grantProblems(typed)
  if (problems.length > 0) return { typed, problems }
  const costThousandYen = amountOf(typed.cost)
  const grantThousandYen = amountOf(typed.grant)
  return {
    typed,
    project: {
      ...choices,
      costStatus: costThousandYen === null && grantThousandYen === null ? null : choices.costStatus,
      name: typed.name,
      content: typed.content,
      measureIds: chosen,
      costThousandYen,
      grantThousandYen,
      kpis: typed.kpis.filter((kpi) => !isNoKpi(kpi)).map(kpiToSave),
      account: typed.account,
      nextStepReason: typed.nextStepReason,
    },
  }
}

/**
 * The KPIs of the form in printed order. Somebody else may have taken one out or added one since it was made: what was typed into the
 * one stays, and the other is shown as it is stored.
 */
function typedKpis(form: Form, project: KeptGrantProject): TypedKpi[] {
  const posted = new Set([...form.keys()].flatMap((name) => parseKpiField(name)?.key ?? []))
  const stored = new Map(project.kpis.map((kpi) => [String(kpi.position), storedKpi(kpi)]))
  const positions = [...new Set([...stored.keys(), ...posted])].filter((key) => !key.startsWith('new'))
  const keys = [...positions.toSorted((a, b) => Number(a) - Number(b)), ...NEW_KPIS]
  return keys.map((key) => (posted.has(key) ? undefined : stored.get(key)) ?? typedKpi(form, key))
}

function typedKpi(form: Form, key: string): TypedKpi {
  const cell = (field: KpiField): string => form.get(kpiFieldName(key, field)) ?? ''
  return {
    key,
    name: cell('name'),
    baseline: cell('baseline'),
    actual: cell('actual'),
    target: cell('target'),
    isRemoved: form.get(kpiFieldName(key, 'remove')) === 'yes',
  }
}

const kpiToSave = (kpi: TypedKpi): GrantProjectTyped['kpis'][number] => ({
  position: kpi.key.startsWith('new') ? null : Number(kpi.key),
  name: kpi.name,
  baselineRaw: kpi.baseline,
  targetRaw: kpi.target,
  actualRaw: kpi.actual,
})

function chosenOf<Word extends string>(field: string, text: string, words: readonly Word[]): Word | null {
  const word = words.find((one) => one === text)
  if (word === undefined && text !== '') throw new BadFormError('wrong-value', [field])
  return word ?? null
}
