import type { Answer, FindingRow, IndicatorAnswer } from '@torikumi/domain'

/** What sections wrote: accounts of 取組, and value cells. */
export interface Material {
  accounts: readonly string[]
  plans: readonly string[]
  cells: readonly string[]
}

const INDICATORS = 2
const ACTIVITIES = 4
/** Of so many rows one is left empty, and one says the same of this year and the next. */
const EMPTY_EVERY = 40
const SAME_EVERY = 50
/** An account in a published report has about as many characters as three of our sentences. */
const SENTENCES = 3

/**
 * The answered rows of `sections` sections, two indicators and four activities each, as a sheet of FY2016 has on average. The
 * texts are put together from the material in turn and each holds a number of its own, so that no two are alike by chance.
 * Accounts are put together from accounts and plans from plans: a plan in the past tense would be a finding.
 */
export function sectionRows(sections: number, { accounts, plans, cells }: Material): FindingRow[] {
  const pick = (from: readonly string[], at: number): string => from[at % from.length] ?? ''
  const text = (from: readonly string[], at: number): string =>
    // Joined and cut again: a text put together by + is not one text until somebody has read it.
    [`第${at}号のとおりです。`, ...Array.from({ length: SENTENCES }, (_, n) => pick(from, at * (n + 1) + n * 7))].join(
      '',
    )
  const account = (at: number): string => text(accounts, at)
  const plan = (at: number): string => text(plans, at)
  return Array.from({ length: sections }, (_, section) =>
    Array.from({ length: INDICATORS + ACTIVITIES }, (_, n): FindingRow => {
      const at = section * (INDICATORS + ACTIVITIES) + n
      const answer = n < INDICATORS ? indicator(pick(cells, at)) : activity(at, account, plan)
      return {
        subject: `row-${at}`,
        name: `${n < INDICATORS ? '指標' : '取組'}${at}`,
        section: `課${section}`,
        measure: `1-1-${section}`,
        answer,
      }
    }),
  ).flat()
}

function indicator(raw: string): IndicatorAnswer {
  return { kind: 'indicator', raw, status: 'final', reason: 'none', expectedOn: null, note: '', outlook: null }
}

function activity(at: number, account: (at: number) => string, plan: (at: number) => string): Answer {
  const thisYear = at % EMPTY_EVERY === 0 ? '' : account(at)
  const nextYear = at % SAME_EVERY === 0 ? thisYear : plan(at)
  return {
    kind: 'activity',
    thisYear,
    nextYear,
    nextYearReason: '利用する人が増えたためです。',
    costThousandYen: null,
    costStatus: null,
  }
}

/** Every text of the rows, as a reader would meet them. */
export function textsOf(rows: readonly FindingRow[]): string[] {
  return rows.flatMap(({ answer }) => {
    if (answer.kind === 'indicator') return [answer.raw, answer.note]
    return answer.kind === 'activity' ? [answer.thisYear, answer.nextYear, answer.nextYearReason] : []
  })
}
