import { type CostStatus, type EditionActivity, printedWords } from '@torikumi/domain'

/** 「決算 2,787千円」 or 「決算見込 2,787千円」; empty where the amount is not known. Thousand yen. */
export function costText(thousandYen: number | null, status: CostStatus | null): string {
  return thousandYen === null ? '' : `${printedWords.cost[status ?? 'settled']} ${amount(thousandYen)}`
}

/** 「2,787千円」, with a minus sign (U+2212) below zero. */
export const amount = (thousandYen: number): string => `${thousandYen.toLocaleString('en-US').replace('-', '−')}千円`

/**
 * The sum of a sheet's activities, with its head (決算額, or 決算見込額 while one of them is expected); null unless each of at least two has
 * its amount: a sum of some would read as one of all.
 */
export function costSum(activities: readonly EditionActivity[]): { head: string; text: string } | null {
  const amounts = activities.flatMap((activity) => activity.costThousandYen ?? [])
  if (amounts.length < 2 || amounts.length < activities.length) return null
  const expected = activities.some((activity) => activity.costStatus === 'expected')
  const sum = amounts.reduce((total, one) => total + one, 0)
  return { head: expected ? '決算見込額' : '決算額', text: `${amount(sum)}（${amounts.length}つの取組の合計）` }
}
