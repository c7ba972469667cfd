import { describe, expect, it } from 'vitest'
import { reportPolicy } from './report-policy.ts'

describe('the policy of a published report', () => {
  it('names its style sheet by hash and allows no other', () => {
    const policy = reportPolicy('<style>p { margin: 0 }</style><p style="color: red">x</p>')
    expect(policy).toContain("style-src 'sha256-")
    expect(policy).not.toContain('unsafe-inline')
  })

  it('allows no script, not even its own', () => {
    expect(reportPolicy('<script>1</script>')).toContain("default-src 'none'; style-src 'none'")
  })
})
