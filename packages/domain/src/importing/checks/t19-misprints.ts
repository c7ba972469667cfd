import type { WarningLog } from '../import-warning.ts'
import { LOOK_ALIKES, NAME_LETTERS } from './look-alikes.ts'
import type { PlacedCell } from './placed-cells.ts'

/** T19: likely misprints: words of a list, a letter that the document elsewhere prints otherwise, brackets without their pair. */
export const checkMisprints = (cells: readonly PlacedCell[], log: WarningLog): void => {
  const whole = cells.map((cell) => cell.text).join('\n')
  for (const { text, place } of cells) {
    for (const { printed, meant } of LOOK_ALIKES) {
      const found = printed.exec(text)
      if (found !== null)
        log.add('T19', place, `「${found[0]}」は「${meant}」の誤りとみられます。文書のままにしました。`, {
          before: text,
        })
    }
    for (const [rare, usual] of NAME_LETTERS) {
      const name = new RegExp(`\\p{Script=Han}${rare}`, 'u').exec(text)?.[0]
      const other = name?.replace(rare, usual)
      if (name !== undefined && other !== undefined && whole.includes(other))
        log.add('T19', place, `「${name}」は、ほかでは「${other}」です。文書のままにしました。`, { before: text })
    }
    const bracket = lonelyBracket(text)
    if (bracket !== undefined)
      log.add('T19', place, `括弧「${bracket}」の相手がありません。文書のままにしました。`, { before: text })
  }
}

const PAIRS: Readonly<Record<string, string>> = { ')': '(', '）': '（', '」': '「', '』': '『', '】': '【' }

/** The first bracket without its pair. Half-width and full-width round ones may pair with each other. */
const lonelyBracket = (text: string): string | undefined => {
  const open: string[] = []
  const fold = (bracket: string) => (bracket === '（' ? '(' : bracket)
  for (const letter of text.slice(0, 20_000)) {
    const opening = PAIRS[letter]
    if (opening !== undefined) {
      if (open.length === 0 || fold(open.at(-1) ?? '') !== fold(opening)) return letter
      open.pop()
    } else if (Object.values(PAIRS).includes(letter)) open.push(letter)
  }
  return open.at(-1)
}
