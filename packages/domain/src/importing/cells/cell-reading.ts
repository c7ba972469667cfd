import { unprintableIn, unprintableNames } from '../../answers/printable-text.ts'
import type { Place, WarningLog } from '../import-warning.ts'
import { joinWrappedName, joinWrappedText } from './line-wraps.ts'
import { DELETED_TAGS, RAISED_TAGS } from './mark-up.ts'
import { withoutMarkUp, type Unmarked } from './without-mark-up.ts'

/** A name and a text lose the spaces of line wraps; a value cell is printed exactly, so its inner spaces stay. */
export type CellKind = 'name' | 'text' | 'value'

/**
 * The text of a raw cell: tags, character references, outer white space and line wraps repaired, each with a warning. Characters that
 * the report cannot print stay, with a warning: the text is the document's.
 */
export const readCell = (raw: string, kind: CellKind, place: Place, log: WarningLog): string => {
  const plain = withoutMarkUp(raw)
  const trimmed = plain.text.trim()
  if (plain.tags.length > 0 || plain.references.length > 0) {
    const { rule, message } = markUpRepair(plain)
    log.add(rule, place, message, { before: raw, after: trimmed })
  } else if (trimmed !== raw && trimmed !== '') {
    log.add('T10', place, 'セルの前後の空白を取り除きました。', { before: raw, after: trimmed })
  }
  const joined = joinWraps(trimmed, kind)
  if (joined !== trimmed) {
    log.add('T10', place, '行の折り返しで入った空白を取り除きました。', { before: trimmed, after: joined })
  }
  const unprintable = unprintableIn(joined)
  if (unprintable.length > 0) {
    const message = `${unprintableNames(unprintable)}は報告書の書体になく、印刷も回答への取込みもできません。文書のとおりに残しました。`
    log.add('unprintable', place, message, { before: joined })
  }
  return joined
}

const joinWraps = (text: string, kind: CellKind): string => {
  if (kind === 'value') return text
  return kind === 'name' ? joinWrappedName(text) : joinWrappedText(text)
}

const markUpRepair = (plain: Unmarked): { rule: string; message: string } => {
  const names = [...new Set(plain.tags.map((tag) => tag.name))]
  const printed = names.map((name) => `<${name}>`).join('、')
  if (names.some((name) => DELETED_TAGS.has(name)))
    return { rule: 'W15', message: `書式の印（${printed}）と、取消線の付いた文字を取り除きました。` }
  if (names.some((name) => RAISED_TAGS.has(name)))
    return { rule: 'W15', message: `書式の印（${printed}）を取り除き、文字を続けました。` }
  if (plain.unclosed.length > 0)
    return { rule: 'T09', message: `閉じられていない印（${printed}）を取り除きました。行頭の「・」はそのままです。` }
  if (names.length === 1 && names[0] === 'p')
    return { rule: 'T06', message: '段落の印（<p>）を取り除きました。段落の間は空白1つです。' }
  if (names.length > 0) return { rule: 'T09', message: `書式の印（${printed}）を取り除きました。` }
  return { rule: 'T09', message: `文字参照（${plain.references.join('、')}）を文字に直しました。` }
}
