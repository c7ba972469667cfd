import { expect, it } from 'vitest'
import { servedFaces } from './served-faces.ts'

const css = servedFaces([
  { family: 'BIZ UDPGothic', weight: 700, address: '/fonts/biz.ttf?v=1' },
  { family: 'Noto Sans JP', weight: 400, address: '/fonts/noto.ttf?v=2' },
])
const rules = [...css.matchAll(/@font-face\s*\{([^}]*)\}/gu)].map(([, rule = '']) => rule)

it('names each font by its address and none of the machine', () => {
  expect(rules).toContain(
    `font-family:'BIZ UDPGothic';font-weight:700;src:url("/fonts/biz.ttf?v=1") format("truetype");font-display:swap`,
  )
  expect(css).not.toContain('local(')
})

it('sets the faces that are made of Noto Sans JP anew, with their ranges and heights', () => {
  const latin = rules.filter((rule) => rule.includes("'Report Latin'"))
  expect(latin).toHaveLength(1)
  expect(latin[0]).toMatch(
    /src:url\("\/fonts\/noto\.ttf\?v=2"\)[^;]*;[\s\S]*unicode-range: U\+20-7E[\s\S]*ascent-override: 88%/u,
  )
  expect(rules.filter((rule) => rule.includes("'Report Rest'"))).toHaveLength(1)
})
