const CODE =
  /^\s*([0-9０-９]{1,3})\s*[-‐‑–−－ー]\s*([0-9０-９]{1,3})\s*[-‐‑–−－ー]\s*([0-9０-９]{1,3})(?![0-9０-９])[.．]?\s*/u

/** A measure's code and what follows it: 「1-2-3 名称」, 「1-2-3. 名称」; the code comes out in ASCII. Null without a code. */
export const splitMeasureCode = (heading: string): { code: string; name: string } | null => {
  const match = CODE.exec(heading)
  if (match === null) return null
  const numbers = match.slice(1, 4).map((digits) => Number(digits.normalize('NFKC')))
  return { code: numbers.join('-'), name: heading.slice(match[0].length) }
}

/** Whether one code may follow another in print: the next measure, or the first of the next policy or priority. */
export const followsInPrint = (before: string, after: string): boolean => {
  const [a1 = 0, a2 = 0, a3 = 0] = before.split('-').map(Number)
  const [b1 = 0, b2 = 0, b3 = 0] = after.split('-').map(Number)
  if (a1 === b1 && a2 === b2) return b3 === a3 + 1
  if (a1 === b1) return b2 === a2 + 1 && b3 === 1
  return b1 === a1 + 1 && b2 === 1 && b3 === 1
}
