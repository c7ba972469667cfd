import { valueDefect } from '@torikumi/domain'
import { textWords } from '../../format/text-words.ts'
import { readThousandYen } from '../../format/thousand-yen.ts'
import { ja } from '../../messages/ja.ts'
import { type GrantField, KPI_FIELDS, type TypedGrant, type TypedKpi, kpiFieldName } from './typed-grant.ts'

/** What is to be mended: the field's id in the page, and why in words. */
export interface GrantProblem {
  field: string
  words: string
}

/** The longest name of a 交付金 or a 事業, in UTF-16 units: it stands in running heads. */
const MAX_NAME_LENGTH = 100
/** What the record's column takes: 2 兆円. */
const MAX_THOUSAND_YEN = 2_147_483_647

const words = ja.grants.problems

/** Why a name of one line cannot stand; null where it can. */
export function nameWords(text: string, missing: string): string | null {
  if (text.trim() === '') return missing
  return textWords(text) ?? (text.length > MAX_NAME_LENGTH || text.includes('\n') ? words.line : null)
}

/** The amount of a field; null where it is empty or cannot be read. */
export function amountOf(text: string): number | null {
  const amount = readThousandYen(text)
  return amount === null || amount > MAX_THOUSAND_YEN ? null : amount
}

/** True for a row of the form that stands for no KPI: one that is taken out, or a new one in which nothing is written. */
export function isNoKpi(kpi: TypedKpi): boolean {
  return kpi.isRemoved || (kpi.key.startsWith('new') && KPI_FIELDS.every((field) => kpi[field].trim() === ''))
}

/** Everything that keeps a project from being saved, in the order of the form. */
export function grantProblems(typed: TypedGrant): GrantProblem[] {
  const found = (field: GrantField, problem: string | null | undefined) =>
    problem == null ? [] : [{ field, words: problem }]
  const hasAmount = typed.cost.trim() !== '' || typed.grant.trim() !== ''
  const amount = (text: string) => (text.trim() !== '' && amountOf(text) === null ? words.amount : null)
  const needsStep = typed.nextStepReason.trim() !== '' && typed.nextStep === ''
  return [
    ...found('name', nameWords(typed.name, words.name)),
    ...found('content', textWords(typed.content)),
    ...found('cost', amount(typed.cost)),
    ...found('grant', amount(typed.grant)),
    ...found('costStatus', hasAmount && typed.costStatus === '' ? words.costStatus : null),
    ...typed.kpis.filter((kpi) => !isNoKpi(kpi)).flatMap(kpiProblems),
    ...found('account', textWords(typed.account)),
    ...found('nextStep', needsStep ? words.nextStep : null),
    ...found('nextStepReason', textWords(typed.nextStepReason)),
  ]
}

function kpiProblems(kpi: TypedKpi): GrantProblem[] {
  return KPI_FIELDS.flatMap((field) => {
    const problem = field === 'name' ? nameWords(kpi.name, words.kpiName) : textWords(kpi[field], valueDefect)
    return problem == null ? [] : [{ field: kpiFieldName(kpi.key, field), words: problem }]
  })
}
