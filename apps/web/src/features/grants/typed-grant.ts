import type { KeptGrantKpi, KeptGrantProject } from '@torikumi/database'
import { thousandYenText } from '../../format/thousand-yen.ts'

/** The fields of a 交付金事業 that stand once in its form. */
export const GRANT_FIELDS = [
  'name',
  'content',
  'cost',
  'grant',
  'costStatus',
  'account',
  'outcome',
  'expertView',
  'nextStep',
  'nextStepReason',
] as const
export type GrantField = (typeof GRANT_FIELDS)[number]

/** The fields of one KPI. */
export const KPI_FIELDS = ['name', 'baseline', 'actual', 'target'] as const
export type KpiField = (typeof KPI_FIELDS)[number]

/** Rows for KPIs that are not there yet. */
export const NEW_KPIS = ['new1', 'new2', 'new3'] as const

/** One KPI as it stands in the form; `key` is its position, or one of {@link NEW_KPIS}. */
export interface TypedKpi extends Readonly<Record<KpiField, string>> {
  key: string
  isRemoved: boolean
}

/** A 交付金事業 exactly as it stands in the form. */
export interface TypedGrant extends Readonly<Record<GrantField, string>> {
  /** Ids of the chosen measures. */
  measures: ReadonlySet<string>
  kpis: readonly TypedKpi[]
}

/** The name of a KPI's field in the form, which is its id in the page too. */
export const kpiFieldName = (key: string, field: KpiField | 'remove'): string => `kpi-${key}-${field}`

/** The KPI and field that a name stands for; null for any other name. */
export function parseKpiField(name: string): { key: string; field: KpiField | 'remove' } | null {
  const [, key, field] = /^kpi-([1-9]\d{0,3}|new[1-3])-(name|baseline|actual|target|remove)$/.exec(name) ?? []
  return key === undefined || field === undefined ? null : { key, field: field as KpiField | 'remove' }
}

/** The name of a measure's box. */
export const measureFieldName = (id: string): string => `measure-${id}`

const emptyKpi = (key: string): TypedKpi => ({
  key,
  name: '',
  baseline: '',
  actual: '',
  target: '',
  isRemoved: false,
})

/** A stored project as the form shows it, with empty rows for new KPIs. */
export function typedGrant(project: KeptGrantProject): TypedGrant {
  return {
    name: project.name,
    content: project.content,
    cost: thousandYenText(project.costThousandYen),
    grant: thousandYenText(project.grantThousandYen),
    costStatus: project.costStatus ?? '',
    account: project.account,
    outcome: project.outcome ?? '',
    expertView: project.expertView ?? '',
    nextStep: project.nextStep ?? '',
    nextStepReason: project.nextStepReason,
    measures: new Set(project.measureIds),
    kpis: [...project.kpis.map(storedKpi), ...NEW_KPIS.map(emptyKpi)],
  }
}

/** A stored KPI as the form shows it. */
export const storedKpi = (kpi: KeptGrantKpi): TypedKpi => ({
  key: String(kpi.position),
  name: kpi.name,
  baseline: kpi.baselineRaw,
  actual: kpi.actualRaw,
  target: kpi.targetRaw,
  isRemoved: false,
})
