import type { IndicatorCounts } from './counts.ts'

/** The first sentences of 概要, in pieces: the two facts that matter are bold. */
export type Lead = { text: string; strong: boolean }[]

/**
 * How the year stands: how many indicators are on track (of them how many at their target), how many are behind, how many are not judged.
 * A part that counts nothing is not said.
 */
export function leadSentence(counts: IndicatorCounts, year: string): Lead {
  const reached = counts.by('reached') + counts.by('achieved')
  const good = reached + counts.by('on-track')
  const late = counts.by('slightly-behind') + counts.by('behind')
  const none = counts.by('none')
  const lead: Lead = [{ text: `${counts.indicators}の指標のうち、`, strong: false }]
  if (good > 0) {
    const ofThem = reached === 0 ? '進んでいます。' : `進み、うち${reached}指標は目標値に達しています。`
    lead.push({
      text: reached === good ? `${reached}指標は目標値に達しています。` : `${good}指標が順調に${ofThem}`,
      strong: true,
    })
  } else if (counts.indicators > 0) {
    lead.push({ text: '順調に進んでいるものはありません。', strong: true })
  }
  if (late > 0)
    lead.push(
      { text: `${late}指標に遅れ`, strong: true },
      { text: none > 0 ? 'があり、' : 'があります。', strong: false },
    )
  if (none > 0) lead.push({ text: `${none}指標は${year}の値がないなどのため判定していません。`, strong: false })
  return lead
}
