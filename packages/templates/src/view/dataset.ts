import { firstDayOf, lastDayOf } from '@torikumi/domain'
import type { EditionData } from '@torikumi/domain'
import type { EditionWords } from '../words/edition-words.ts'

const distributions = [
  ['kpis.csv', 'text/csv', '指標（KPI）の一覧'],
  ['activities.csv', 'text/csv', '取組の一覧'],
  ['report.json', 'application/json', '全データ'],
  ['report.pdf', 'application/pdf', '報告書'],
  ['summary.pdf', 'application/pdf', '概要'],
] as const

/**
 * An edition as a schema.org `Dataset`, for a `<script type="application/ld+json">`: whatever could end the element is a JSON escape.
 * Addresses are relative to the page, so that it holds wherever the bundle lies.
 */
export function datasetJsonLd(data: EditionData, words: EditionWords): string {
  const { edition, municipality, plan, report } = data
  const city = { name: municipality.name, identifier: codeOf(municipality.code) }
  const dataset = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: `${municipality.name} ${words.year} 取組状況`,
    description: [`${plan.name}の${words.year}の実績と取組です。`, municipality.notice ?? ''].join(''),
    identifier: edition.id,
    version: String(edition.number),
    inLanguage: 'ja',
    isAccessibleForFree: true,
    datePublished: edition.publishedOn,
    temporalCoverage: `${firstDayOf(edition.fiscalYear)}/${lastDayOf(edition.fiscalYear)}`,
    spatialCoverage: { '@type': 'AdministrativeArea', ...city },
    publisher: { '@type': 'GovernmentOrganization', ...city },
    ...(report.licence === null ? {} : { license: report.licence.url }),
    ...(edition.supersedes === undefined ? {} : { isBasedOn: { '@type': 'Dataset', identifier: edition.supersedes } }),
    distribution: distributions.map(([contentUrl, encodingFormat, name]) => ({
      '@type': 'DataDownload',
      name,
      encodingFormat,
      contentUrl,
    })),
  }
  return JSON.stringify(dataset).replace(/[<>&\u2028\u2029]/gu, escaped)
}

const codeOf = (value: string) => ({ '@type': 'PropertyValue', propertyID: '全国地方公共団体コード', value })

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
