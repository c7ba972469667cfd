import { type ChildNode, type Element, isTag, isText } from 'domhandler'
import { DomUtils, parseDocument } from 'htmlparser2'
import { verify } from '../messages/ja-verify.ts'
import type { BundleProblem } from './bundle.ts'
import { printedCells } from './printed-cells.ts'
import { plain } from './read-pdf.ts'
import type { ReportShape } from './shapes.ts'

const FILE = 'report.html'
const DATA_SET = 'application/ld+json'

/**
 * The HTML edition runs nothing and fetches nothing, asks search engines to leave a sample out, names itself in its data set, and shows
 * for every KPI of the tree, at the KPI's own address, its name and its raw cells.
 */
export function checkHtml(html: string, report: ReportShape): BundleProblem[] {
  const document = parseDocument(html)
  const elements = DomUtils.findAll(() => true, document.children)
  const byId = new Map(elements.map((element) => [element.attribs['id'] ?? '', element]))
  return [...checkQuiet(elements, report), ...checkFigures(byId, report)].map((message) => ({ file: FILE, message }))
}

function checkQuiet(elements: readonly Element[], report: ReportShape): string[] {
  const scripts = elements.filter(({ name }) => name === 'script')
  const running = scripts.filter(({ attribs }) => attribs['type'] !== DATA_SET)
  const asking = elements.filter(
    ({ name, attribs }) =>
      (attribs['src'] !== undefined && !attribs['src'].startsWith('data:')) ||
      (name === 'link' && attribs['rel'] !== 'license') ||
      ['iframe', 'object', 'embed'].includes(name),
  )
  const handlers = elements.filter(({ attribs }) => Object.keys(attribs).some((one) => one.startsWith('on')))
  const noindex = elements.some(({ attribs }) => attribs['name'] === 'robots' && attribs['content'] === 'noindex')
  const dataSet = scripts.find(({ attribs }) => attribs['type'] === DATA_SET)
  const named = dataSet === undefined ? report.edition : identifierOf(textOf(dataSet))
  return [
    ...(running.length + handlers.length === 0 ? [] : [verify.runsScript]),
    ...asking.map(({ name }) => verify.asksOutside(name)),
    ...(report.status === 'official' || noindex ? [] : [verify.noNoindex]),
    ...(named === report.edition ? [] : [verify.differs('JSON-LD の identifier', named, report.edition)]),
  ]
}

function checkFigures(byId: ReadonlyMap<string, Element>, report: ReportShape): string[] {
  const cells = printedCells(report)
  const places = [
    ...report.goals.map(({ goalCode, kpis }) => ({ code: goalCode, kpis })),
    ...report.measures.map(({ measureCode, kpis }) => ({ code: measureCode, kpis })),
  ]
  return places.flatMap(({ code, kpis }) =>
    kpis.flatMap((kpi) => {
      const id = kpiAddress(String(kpi['indicatorId']), kpi['shownAgain'] === true ? code : null)
      const element = byId.get(id)
      if (element === undefined) return [verify.noKpi(id, String(kpi['indicatorName']))]
      const text = plain(textOf(element))
      const wanted = ['indicatorName', ...cells].map((field) => String(kpi[field]))
      return wanted.filter((one) => !text.includes(plain(one))).map((one) => verify.notInHtml(id, one))
    }),
  )
}

/** `kpi-visitors`, or `kpi-visitors-2-1-2` for a later place: the address that readers link to. */
function kpiAddress(indicator: string, again: string | null): string {
  const part = (text: string): string =>
    text.replace(/[^\w-]/gu, (character) => `_${(character.codePointAt(0) ?? 0).toString(16)}`)
  return `kpi-${part(indicator)}${again === null ? '' : `-${part(again)}`}`
}

function textOf(node: ChildNode): string {
  if (isText(node)) return node.data
  return isTag(node) || 'children' in node ? node.children.map(textOf).join('') : ''
}

function identifierOf(json: string): string {
  try {
    const data: unknown = JSON.parse(json)
    return typeof data === 'object' && data !== null && 'identifier' in data ? String(data.identifier) : ''
  } catch {
    return ''
  }
}
