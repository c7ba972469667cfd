import { STANDARD_REPORT_SETTINGS } from '@torikumi/domain'
import type { ReportView, HeadView } from '../view/report-view.ts'
import type { SheetView } from '../view/sheet.ts'
import { partIds } from '../view/anchors.ts'
import { textWidth } from '../view/text-width.ts'

/**
 * The page rules of a report: heads and feet of every page, and one named page per sheet, since Chromium has no running strings. Texts
 * become CSS strings, so that none of them can end the style.
 */
export function pageRules(view: ReportView): string {
  return [
    `@page{@top-left{content:${cssString(view.head.editionLine)}}${frame(view.head)}}`,
    `@page ${partIds.cover}{@top-left{content:none}@top-right{content:none}@bottom-left{content:none;border:0}@bottom-right{content:none}}`,
    `#${partIds.cover}{page:${partIds.cover}}`,
    ...view.grants.map(({ id, name }) => runningRule(view.head, id, name)),
    ...view.chapters.flatMap(({ goals, sheets }) => [
      ...(goals === null ? [] : [sheetRule(view.head, { ...goals, running: goals.title })]),
      ...sheets.map((sheet) => sheetRule(view.head, { ...sheet, running: `${sheet.code}　${sheet.name}` })),
    ]),
  ].join('\n')
}

/** The frame of the foot: 92 mm, wider where 案 and a notice stand in it together. */
function frame({ frame: text }: HeadView): string {
  if (text === null) return '@bottom-left{content:none;border:0}'
  const needed = Math.min(140, Math.ceil(textWidth(text, 7.5)) + 6)
  return `@bottom-left{content:${cssString(text)}${needed > 92 ? `;width:${needed}mm` : ''}}`
}

/** Thumb index: one step lower per 基本目標, from the tenth on again from the top. */
function sheetRule(head: HeadView, sheet: Pick<SheetView, 'id' | 'priority'> & { running: string }): string {
  const top = ((sheet.priority.no - 1) % 9) * 17
  const left = `@top-left{content:${cssString(`${head.editionLine}　${sheet.priority.label}`)}}`
  const right = `@top-right{content:${cssString(shortened(sheet.running))}}`
  const colour = accentOf(head.accent)
  const thumb = `@right-top{content:${cssString(String(sheet.priority.no))};margin-top:${top}mm;background:${colour}}`
  return `@page ${sheet.id}{${left}${right}${thumb}}#${sheet.id}{page:${sheet.id}}`
}

/** The rule that gives the whole document its accent. */
export const accentRule = (accent: string): string => `:root{--accent:${accentOf(accent)}}`

/** The accent where it is a colour and nothing else, so that it cannot end its rule; the standard one in place of any other text. */
const accentOf = (accent: string): string =>
  /^#[0-9a-f]{6}$/iu.test(accent) ? accent : STANDARD_REPORT_SETTINGS.accent

/** A sheet that belongs to no 基本目標: its name at the head, no thumb index. */
const runningRule = (head: HeadView, id: string, name: string): string =>
  `@page ${id}{@top-left{content:${cssString(`${head.editionLine}　交付金事業`)}}@top-right{content:${cssString(shortened(name))}}}#${id}{page:${id}}`

/** What a head has room for beside the edition's line: 110 mm at 7.5 pt. */
const shortened = (name: string): string => {
  const characters = [...name]
  return characters.length <= 42 ? name : `${characters.slice(0, 41).join('')}…`
}

/** A CSS string: letters, digits and Japanese stay, whatever could have a meaning in CSS or HTML becomes a hex escape. */
export function cssString(text: string): string {
  const escaped = text.replace(
    /[^\p{L}\p{N}\u3000-\u9fff\uff01-\uffee]/gu,
    (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `,
  )
  return `"${escaped}"`
}
