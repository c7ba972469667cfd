import { describe, expect, it } from 'vitest'
import { withoutMarkup } from './markup.ts'

const text = (raw: string): string => withoutMarkup(raw).chars.join('')

describe('withoutMarkup', () => {
  it.each([
    ['plain', 'plain'],
    ['a<b', 'a<b'],
    ['5 < 6', '5 < 6'],
    ['<DEL>5</DEL>6', '6'],
    ['<s>5</s>6', '6'],
    ['<del>5', '5'],
    ['5</del>', '5'],
    ['<del>5</del><del>6</del>7', '7'],
    ['<span style="color:red">5</span>件', '5件'],
    ['5<br/>件', '5\n件'],
    ['<ul><li>5件</li></ul>', '\n\n5件\n\n'],
    ['km <sup>2</sup>', 'km2'],
    ['5<sup>2</sup>', '5※2'],
    ['5<sup></sup>', '5'],
    ['CO<sub>2</sub>', 'CO2'],
    ['&amp;&lt;&gt;&quot;', '&<>"'],
    ['&#12354;&#x3042;', 'ああ'],
    ['&unknown;', '&unknown;'],
    ['&#0;', ' '],
  ])('makes of %j %j', (raw, expected) => {
    expect(text(raw)).toBe(expected)
  })

  it('gives each character its place', () => {
    expect(withoutMarkup('<b>5</b>件').at).toEqual([3, 8])
  })
})
