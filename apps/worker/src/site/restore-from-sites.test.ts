import { sha256Text } from '@torikumi/domain'
import type { Store } from '@torikumi/store'
import { strToU8, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { restoreFromSites } from './restore-from-sites.ts'

const kept = new Map<string, Uint8Array>()
const store: Store = {
  put: async (bytes) => {
    const sha256 = sha256Text(new TextDecoder().decode(bytes))
    kept.set(sha256, bytes)
    return sha256
  },
  get: async (sha256) => kept.get(sha256) ?? null,
  remove: async (sha256) => void kept.delete(sha256),
}

it('puts back what a site holds, whatever else lies under the same name, and passes over a site that cannot be read', async () => {
  const site = zipSync({
    '352136/2016/editions/1/report.pdf': strToU8('第1版'),
    '352136/2016/editions/2/report.pdf': strToU8('第2版'),
  })
  kept.set('whole', site).set('torn', site.subarray(0, 40))
  const lost = [
    { name: 'report.pdf', sha256: sha256Text('第2版') },
    { name: 'kpis.csv', sha256: sha256Text('値') },
  ]
  expect([...(await restoreFromSites(store, lost, ['gone', 'torn', 'whole']))]).toEqual([sha256Text('第2版')])
  expect(kept.get(sha256Text('第2版'))).toEqual(strToU8('第2版'))
  expect([...kept.keys()]).not.toContain(sha256Text('第1版'))
})
