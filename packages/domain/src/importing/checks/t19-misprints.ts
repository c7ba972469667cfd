import { lonelyBracket } from '../../findings/text/brackets.ts'
import { NAME_LETTERS, misprintsOf } from '../../findings/text/misprints.ts'
import type { WarningLog } from '../import-warning.ts'
import type { PlacedCell } from './placed-cells.ts'

/** T19: likely misprints: words of a list, a letter that the document elsewhere prints otherwise, brackets without their pair. */
export const checkMisprints = (cells: readonly PlacedCell[], log: WarningLog): void => {
  const whole = cells.map((cell) => cell.text).join('\n')
  for (const { text, place } of cells) {
    for (const { printed, meant } of misprintsOf(text))
      log.add('T19', place, `「${printed}」は「${meant}」の誤りとみられます。文書のままにしました。`, {
        before: text,
      })
    for (const [rare, usual] of NAME_LETTERS) {
      const name = new RegExp(`\\p{Script=Han}${rare}`, 'u').exec(text)?.[0]
      const other = name?.replace(rare, usual)
      if (name !== undefined && other !== undefined && whole.includes(other))
        log.add('T19', place, `「${name}」は、ほかでは「${other}」です。文書のままにしました。`, { before: text })
    }
    const bracket = lonelyBracket(text)
    if (bracket !== null)
      log.add('T19', place, `括弧「${bracket}」の相手がありません。文書のままにしました。`, { before: text })
  }
}
