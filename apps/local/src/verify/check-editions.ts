import { parseEditionId } from '@torikumi/domain'
import { verify } from '../messages/ja-verify.ts'
import type { BundleProblem } from './bundle.ts'
import type { ManifestShape, ReportShape } from './shapes.ts'

/** What each file says of its edition: the ids it names. `pdf` and `html` are the texts to look for it in. */
export interface EditionTexts {
  report: ReportShape
  csv: { file: string; editions: readonly string[] }[]
  pdf: string
  html: string
}

/** One edition everywhere: manifest, JSON, every CSV row, HTML and PDF name the same one, with the same city and year. */
export function checkEditions(manifest: ManifestShape, { report, csv, pdf, html }: EditionTexts): BundleProblem[] {
  const problems: BundleProblem[] = []
  const expect = (file: string, what: string, found: string, expected: string): void => {
    if (found !== expected) problems.push({ file, message: verify.differs(what, found, expected) })
  }
  const { edition } = manifest
  const id = parseEditionId(edition)
  expect('manifest.json', 'municipalityCode', manifest.municipalityCode, id?.municipalityCode ?? '')
  expect('manifest.json', 'fiscalYear', String(manifest.fiscalYear), String(id?.fiscalYear))
  expect('report.json', 'edition', report.edition, edition)
  expect('report.json', 'status', report.status, manifest.status)
  expect('report.json', 'municipalityCode', report.municipalityCode, manifest.municipalityCode)
  expect('report.json', 'fiscalYear', String(report.fiscalYear), String(manifest.fiscalYear))
  expect('report.json', 'publishedOn', report.publishedOn, manifest.publishedOn)
  for (const { file, editions } of csv) {
    for (const found of new Set(editions)) expect(file, 'edition', found, edition)
  }
  const texts: [string, string][] = [
    ['report.pdf', pdf],
    ['report.html', html],
  ]
  for (const [file, text] of texts) {
    if (!namesEdition(text, edition)) problems.push({ file, message: verify.editionNotNamed(edition) })
  }
  return problems
}

/** Whether a text names an edition: `352136-2016-1` is not named by `352136-2016-12`. */
export function namesEdition(text: string, edition: string): boolean {
  return new RegExp(`(?<!\\d)${edition}(?!\\d)`).test(text)
}
