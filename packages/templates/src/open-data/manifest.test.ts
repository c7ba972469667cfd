import { describe, expect, it } from 'vitest'
import { manifestJson, type Manifest } from './manifest.ts'

const manifest: Manifest = {
  files: [{ sha256: 'b'.repeat(64), bytes: 10, mediaType: 'text/csv; charset=utf-8', name: 'kpis.csv' }],
  revisions: [{ decisionHead: 'd'.repeat(64), sha256: 'c'.repeat(64), revision: 2, section: '商工担当課' }],
  made: { templates: 't', fonts: 'f', browser: 'b', torikumi: '0.1.0' },
  ruleSet: 'path/1',
  publishedOn: '2017-10-02',
  fiscalYear: 2016,
  municipality: '試作市',
  municipalityCode: '999997',
  status: 'sample',
  edition: '999997-2016-1',
}

describe('manifestJson', () => {
  it('writes the keys in the order of the interface', () => {
    const text = manifestJson(manifest)
    const keys = [...text.matchAll(/"(\w+)":/g)].map((match) => match[1])
    expect(keys.join(' ')).toBe(
      'edition status municipalityCode municipality fiscalYear publishedOn ruleSet made torikumi browser fonts templates revisions section revision sha256 decisionHead files name mediaType bytes sha256',
    )
    expect(JSON.parse(text)).toEqual(manifest)
    expect(text.endsWith('}\n')).toBe(true)
  })

  it('names what an edition supersedes, and how', () => {
    const second = manifestJson({ ...manifest, supersedes: '999997-2016-1', kind: 'update' })
    expect(JSON.parse(second)).toMatchObject({ supersedes: '999997-2016-1', kind: 'update' })
    expect(manifestJson(manifest)).not.toContain('supersedes')
  })
})
