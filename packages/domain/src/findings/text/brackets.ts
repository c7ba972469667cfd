const PAIRS: Readonly<Record<string, string>> = { ')': '(', '）': '（', '」': '「', '』': '『', '】': '【' }
const OPENING: ReadonlySet<string> = new Set(Object.values(PAIRS))
const LONGEST = 20_000

/** The first bracket without its pair; null where all pair. Half-width and full-width round ones may pair with each other. */
export const lonelyBracket = (text: string): string | null => {
  const open: string[] = []
  const fold = (bracket: string) => (bracket === '（' ? '(' : bracket)
  for (const letter of text.slice(0, LONGEST)) {
    const opening = PAIRS[letter]
    if (opening !== undefined) {
      if (open.length === 0 || fold(open.at(-1) ?? '') !== fold(opening)) return letter
      open.pop()
    } else if (OPENING.has(letter)) open.push(letter)
  }
  return open.at(-1) ?? null
}
