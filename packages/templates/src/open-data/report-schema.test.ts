import Ajv2020 from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { aFullEdition } from '../../test/a-full-edition.ts'
import { anEdition } from '../../test/an-edition.ts'
import { fy2016Edition } from '../../test/fy2016-edition.ts'
import { reportJson } from './report-json.ts'
import { reportSchemaJson } from './report-schema.ts'

const schema = JSON.parse(reportSchemaJson(null)) as Record<string, unknown>
const validate = new Ajv2020.default({ strict: true, allErrors: true, allowUnionTypes: true }).compile(schema)
const errorsOf = (json: unknown): string[] => {
  validate(json)
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.keyword}`)
}

describe('report.schema.json', () => {
  it('is JSON Schema 2020-12 with an id of its version', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'urn:torikumi:schema:report:3',
    })
  })

  it('says in a comment what is not official, and nothing otherwise', () => {
    expect(JSON.parse(reportSchemaJson('見本です。'))).toEqual({ ...schema, $comment: '見本です。' })
    expect(schema).not.toHaveProperty('$comment')
  })

  it.each([
    ['a small edition', anEdition()],
    ['the report of FY2016', fy2016Edition()],
    ['an edition that uses every field', aFullEdition()],
  ])('holds for %s', (_, data) => {
    expect(errorsOf(JSON.parse(reportJson(data)))).toEqual([])
  })

  it('refuses what report.json never is', () => {
    const json = JSON.parse(reportJson(anEdition())) as { measures: { kpis: Record<string, unknown>[] }[] }
    const [kpi] = json.measures[0]?.kpis ?? []
    Object.assign(kpi ?? {}, { direction: 'up', baselineNumber: '20', unknown: 1 })
    delete kpi?.['position']
    expect(errorsOf(json).sort()).toEqual([
      '/measures/0/kpis/0 additionalProperties',
      '/measures/0/kpis/0 required',
      '/measures/0/kpis/0/baselineNumber type',
      '/measures/0/kpis/0/direction enum',
    ])
  })

  it('describes every field of a row in Japanese', () => {
    const kpi = (schema['$defs'] as Record<string, { properties: Record<string, { description?: string }> }>)['kpi']
    const silent = Object.entries(kpi?.properties ?? {}).filter(
      ([, { description }]) => !/[ぁ-ん一-龠]/u.test(description ?? ''),
    )
    expect(silent).toEqual([])
  })
})
