import { kpiId } from './anchors.ts'
import { indicatorsOnce } from './places.ts'
import { firstDayOf, lastDayOf } from '@torikumi/domain'
import type { EditionData } from '@torikumi/domain'
import type { EditionWords } from '../words/edition-words.ts'

const distributions = [
  ['kpis.csv', 'text/csv', '指標（KPI）の一覧'],
  ['activities.csv', 'text/csv', '取組の一覧'],
  ['csv-metadata.json', 'application/csvm+json', 'CSVの列の説明'],
  ['report.json', 'application/json', '全データ'],
  ['report.pdf', 'application/pdf', '報告書'],
  ['summary.pdf', 'application/pdf', '概要'],
] as const

/**
 * An edition as a schema.org `Dataset`, for a `<script type="application/ld+json">`: whatever could end the element is a JSON escape.
 * Addresses are relative to the page, so that it holds wherever the bundle lies.
 */
export function datasetJsonLd(data: EditionData, words: EditionWords): string {
  const { edition, municipality, report } = data
  const city = { name: municipality.name, identifier: codeOf(municipality.code) }
  const dataset = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: `${municipality.name} ${words.year} 取組状況`,
    description: [descriptionOf(data, words), municipality.notice ?? ''].join(''),
    keywords: ['総合戦略', '重要業績評価指標', 'KPI', '取組状況', '効果検証', municipality.name],
    identifier: edition.id,
    version: String(edition.number),
    inLanguage: 'ja',
    isAccessibleForFree: true,
    datePublished: edition.publishedOn,
    temporalCoverage: `${firstDayOf(edition.fiscalYear)}/${lastDayOf(edition.fiscalYear)}`,
    spatialCoverage: { '@type': 'AdministrativeArea', ...city },
    creator: { '@type': 'GovernmentOrganization', ...city },
    publisher: { '@type': 'GovernmentOrganization', ...city },
    ...(report.licence === null ? {} : { license: report.licence.url }),
    ...(edition.supersedes === undefined
      ? {}
      : { isBasedOn: { '@type': 'CreativeWork', identifier: edition.supersedes } }),
    variableMeasured: indicatorsOnce(data).map(({ place, kpi }) => ({
      '@type': 'PropertyValue',
      name: kpi.name,
      ...(kpi.unit === '' ? {} : { unitText: kpi.unit }),
      url: `#${kpiId(kpi, place.code)}`,
    })),
    distribution: distributions.map(([contentUrl, encodingFormat, name]) => ({
      '@type': 'DataDownload',
      name,
      encodingFormat,
      contentUrl,
    })),
  }
  return JSON.stringify(dataset).replace(/[<>&\u2028\u2029]/gu, escaped)
}

/** At least 50 characters, below which search engines for data leave a set out. */
const descriptionOf = ({ municipality, plan }: EditionData, { year }: EditionWords): string =>
  `${municipality.name}の${plan.name.replace(municipality.name, '').trim()}にある指標（KPI）の、${year}の値、現状値、目標値と、施策ごとの取組の内容、次の年度の計画をまとめたデータです。`

const codeOf = (value: string) => ({ '@type': 'PropertyValue', propertyID: '全国地方公共団体コード', value })

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
