import { STANDARD_REPORT_SETTINGS } from '@torikumi/domain'
import type { ReportView, HeadView } from '../view/report-view.ts'
import type { SheetView } from '../view/sheet.ts'
import { partIds } from '../view/anchors.ts'
import { textWidth } from '../view/text-width.ts'

/**
 * The page rules of a report: heads and feet of every page, and one named page per part and sheet, since Chromium has no
 * running strings. Texts become CSS strings, so that none of them can end the style.
 */
export function pageRules(view: ReportView): string {
  return [
    `@page{@top-left{content:${cssString(view.head.editionLine)}}${frame(view.head)}}`,
    `@page ${partIds.cover}{@top-left{content:none}@top-right{content:none}@bottom-left{content:none;border:0}@bottom-right{content:none}}`,
    `#${partIds.cover}{page:${partIds.cover}}`,
    ...partsOf(view).map(({ id, name }) => runningRule(view.head, id, '', name)),
    ...view.grants.map(({ id, name }) => runningRule(view.head, id, '交付金事業', name)),
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
  const heads = runningHeads(head, sheet.priority.label, sheet.running)
  const colour = accentOf(head.accent)
  const thumb = `@right-top{content:${cssString(String(sheet.priority.no))};margin-top:${top}mm;background:${colour}}`
  return `@page ${sheet.id}{${heads}${thumb}}#${sheet.id}{page:${sheet.id}}`
}

/** The rule that gives the whole document its accent. */
export const accentRule = (accent: string): string => `:root{--accent:${accentOf(accent)}}`

/** The accent where it is a colour and nothing else, so that it cannot end its rule; the standard one in place of any other text. */
const accentOf = (accent: string): string =>
  /^#[0-9a-f]{6}$/iu.test(accent) ? accent : STANDARD_REPORT_SETTINGS.accent

/** The parts that are no sheets. Each may go on over pages: its name stands at the head of every one. */
const partsOf = ({ ids, names, ...view }: ReportView): { id: string; name: string }[] =>
  [
    { id: ids.contents, name: '目次', part: view.contents },
    { id: ids.summary, name: names.summary, part: view.summary },
    { id: ids.behind, name: names.behind, part: view.behind },
    { id: ids.guide, name: names.guide, part: view.guide },
    { id: ids.opinions, name: names.opinions, part: view.opinions },
    { id: ids.series, name: names.series, part: view.series },
    { id: ids.index, name: names.index, part: view.index },
    { id: ids.changes, name: view.changes?.title ?? '', part: view.changes },
    { id: ids.back, name: view.back?.title ?? '', part: view.back },
  ].filter(({ part }) => part !== null)

/** A part or a sheet that belongs to no 基本目標: its name at the head, no thumb index. */
const runningRule = (head: HeadView, id: string, group: string, name: string): string =>
  `@page ${id}{${runningHeads(head, group, name)}}#${id}{page:${id}}`

function runningHeads(head: HeadView, group: string, name: string): string {
  const left = group === '' ? head.editionLine : `${head.editionLine}　${group}`
  return `@top-left{content:${cssString(left)}}@top-right{content:${cssString(shortened(name, left))}}`
}

/** What a head has room for beside the line on its left, 174 mm together at 7.5 pt: 110 mm at most. */
function shortened(name: string, beside: string): string {
  const room = Math.min(111, 168 - textWidth(beside, 7.5))
  const characters = [...name]
  let [width, kept] = [0, 0]
  for (const character of characters) {
    width += textWidth(character, 7.5)
    if (width > room) return `${characters.slice(0, Math.max(0, kept - 1)).join('')}…`
    kept += 1
  }
  return name
}

/** A CSS string: letters, digits and Japanese stay, whatever could have a meaning in CSS or HTML becomes a hex escape. */
export function cssString(text: string): string {
  const escaped = text.replace(
    /[^\p{L}\p{N}\u3000-\u9fff\uff01-\uffee]/gu,
    (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `,
  )
  return `"${escaped}"`
}
