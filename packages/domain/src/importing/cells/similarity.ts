/** From this share of common letter pairs on, two names are one name with a slip. */
export const ALIKE = 0.6

/** How alike two short texts are, 0 to 1: twice the share of common letter pairs (Dice). White space does not count. */
export const similarity = (a: string, b: string): number => {
  const [left, right] = [letterPairs(a), letterPairs(b)]
  const total = left.length + right.length
  if (total === 0) return a === b ? 1 : 0
  const free = new Map<string, number>()
  for (const pair of right) free.set(pair, (free.get(pair) ?? 0) + 1)
  let common = 0
  for (const pair of left) {
    const count = free.get(pair) ?? 0
    if (count === 0) continue
    common += 1
    free.set(pair, count - 1)
  }
  return (2 * common) / total
}

const letterPairs = (text: string): string[] => {
  const letters = Array.from(text.replace(/\s+/gu, '').slice(0, 500))
  return letters.slice(1).map((letter, index) => (letters[index] ?? '') + letter)
}
