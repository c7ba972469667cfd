import type { JudgementMark } from '@torikumi/domain'

/** What each mark of the path rule set means, in words for a reader; `year` is the year under review. */
export function criteria(mark: JudgementMark, year: string): string {
  switch (mark) {
    case 'reached':
      return '目標年度より前に、目標値に達した'
    case 'achieved':
      return '目標年度に、目標値に達した'
    case 'on-track':
      return '目安と同じか、目安より良い'
    case 'slightly-behind':
      return '目安までの6割以上を進んだ'
    case 'behind':
      return '目安までの6割に満たない、または現状値より悪い'
    case 'none':
      return `${year}の値がない、または比べられない`
  }
}
