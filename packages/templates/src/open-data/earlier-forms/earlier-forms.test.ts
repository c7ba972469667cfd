import { type Json, sha256Json } from '@torikumi/domain'
import { z } from 'zod'
import { describe, expect, it } from 'vitest'
import { earlierReport } from '../../../test/earlier-forms/earlier-report.ts'
import { renderReportHtml } from '../../report/render.ts'
import { reportView } from '../../view/report-view.ts'
import { editionFromJson, readEdition } from '../edition-from-json.ts'
import { reportNode, SCHEMA_VERSION } from '../nodes/report-node.ts'
import { reportJson } from '../report-json.ts'
import { READING_FORMS } from './reading-forms.ts'

/** The form of each version, from the day its reader was due: a file that was written in it can lie anywhere. */
const FORMS: Readonly<Record<number, string>> = {
  3: 'f2ba3ae4161135ec9fa1ddc03bfe7b84a6b95154375595278e3c0dbfcbb6e225',
}

const withoutWords = (node: unknown): Json => {
  if (Array.isArray(node)) return node.map(withoutWords)
  if (typeof node !== 'object' || node === null) return node as Json
  const told = Object.entries(node).filter(([, value]) => value !== undefined)
  const kept = told.filter(([key, value]) => !(['title', 'description'].includes(key) && typeof value === 'string'))
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutWords(value)]))
}

const texts = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [value]

describe('the form of report.json', () => {
  it('does not change without a new version: raise SCHEMA_VERSION, add a reader of the form of now and a file in it', () => {
    expect(sha256Json(withoutWords(z.toJSONSchema(reportNode)))).toBe(FORMS[SCHEMA_VERSION])
  })

  it('has a reader for every version from 2 to the one before, each with a file that was written then', () => {
    const earlier = Array.from({ length: SCHEMA_VERSION - 2 }, (_, index) => index + 2)
    expect(Object.keys(READING_FORMS).map(Number)).toEqual(earlier)
    const versions = earlier.map((version) => JSON.parse(earlierReport(`report-${version}`)) as Record<string, unknown>)
    expect(versions.map(({ schemaVersion }) => schemaVersion)).toEqual(earlier)
  })
})

describe('a report.json of an earlier version', () => {
  const names = ['report-2', 'report-2-first']

  it.each(names)('%s gives back all it says', (name) => {
    const said = texts({ ...(JSON.parse(earlierReport(name)) as object), schemaVersion: SCHEMA_VERSION })
    const again = reportJson(editionFromJson(JSON.parse(earlierReport(name))))
    expect(said.filter((one) => !again.includes(JSON.stringify(one)))).toEqual([])
  })

  it.each(names)('%s prints whole', (name) => {
    const html = renderReportHtml(reportView(editionFromJson(JSON.parse(earlierReport(name)))), { medium: 'web' })
    for (const printed of [
      '朝市の出店数',
      '朝市の事業',
      '判定基準では「判定なし」。理由：半期の値から判断しました。',
      '転記の誤りです。',
    ]) {
      expect(html).toContain(printed)
    }
  })

  it('says of what came later that it is not known', () => {
    const last = readEdition(earlierReport('report-2'))
    const [project] = last?.grants[0]?.projects ?? []
    expect(project).toMatchObject({ outcome: null, expertView: null, nextStep: null, nextStepReason: '' })
    expect(last?.changes?.elsewhere).toHaveLength(1)
    expect(readEdition(earlierReport('report-2-first'))?.changes?.elsewhere).toEqual([])
  })

  it('is refused with the place where it is not what its version says', () => {
    const damaged = earlierReport('report-2').replace('"fiscalYear": 2016', '"fiscalYear": "2016"')
    expect(() => readEdition(damaged)).toThrow('fiscalYear')
    expect(() => readEdition(earlierReport('report-2').replace('"goals"', '"golas"'))).toThrow('goals')
  })
})

describe('a report.json that no reader fits', () => {
  const as = (version: number): string =>
    earlierReport('report-2').replace('"schemaVersion": 2', `"schemaVersion": ${version}`)

  it('is not read where its version is older than any that is read', () => {
    expect(readEdition(as(1))).toBeNull()
  })

  it('is refused where its version came after this one, with what to do', () => {
    const later = SCHEMA_VERSION + 1
    const message = `report.json of 999997-2016-2 has schemaVersion ${later}, this torikumi reads up to ${SCHEMA_VERSION}: run the torikumi that made it`
    expect(() => readEdition(as(later))).toThrow(message)
    expect(() => editionFromJson(JSON.parse(as(later)))).toThrow(message)
  })
})
