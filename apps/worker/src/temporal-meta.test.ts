import { expect, it } from 'vitest'
import { temporalMeta } from './temporal-meta.ts'

it('a failed activity is logged with the message of its error', () => {
  const meta = { activityType: 'renderCandidate', attempt: 3, error: new Error('ENOSPC: no space left on device') }
  expect(JSON.parse(JSON.stringify(temporalMeta(meta)))).toEqual({
    activityType: 'renderCandidate',
    attempt: 3,
    error: 'ENOSPC: no space left on device',
  })
  expect(temporalMeta()).toEqual({})
})
