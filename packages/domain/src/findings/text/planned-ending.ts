/** A sentence that ends as plans do. */
const PLANNED =
  /(?:図る|行う|努める|目指す|推進する|促進する|取り組む|進める|検討する|していく|予定(?:である|です)?)(?=。|$| ・)/u

/** The first ending of a sentence that is worded as a plan; null where there is none. */
export const plannedEnding = (text: string): string | null => PLANNED.exec(text)?.[0] ?? null
