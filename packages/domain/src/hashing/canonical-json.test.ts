import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Json, canonicalJson, sha256Bytes, sha256Json, sha256Text } from './canonical-json.ts'

describe('canonical JSON (the examples of RFC 8785)', () => {
  it('serialises literals, numbers and strings as in its section 3.2.2', () => {
    const value = JSON.parse(String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`) as Json
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    )
  })

  it('sorts keys by UTF-16 units as in its section 3.2.3', () => {
    const value = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    }
    expect(JSON.parse(canonicalJson(value))).toEqual(value)
    expect([...canonicalJson(value).matchAll(/:"([^"]+)"/g)].map((match) => match[1])).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ])
  })

  it.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('prints the double %s as %s, as in its appendix B', (bits, printed) => {
    const view = new DataView(new ArrayBuffer(8))
    view.setBigUint64(0, BigInt(`0x${bits}`))
    expect(canonicalJson(view.getFloat64(0))).toBe(printed)
  })

  it('prints words of Japanese as they are', () => {
    expect(canonicalJson({ 回答: '「美祢市」、𠮷' })).toBe('{"回答":"「美祢市」、𠮷"}')
  })
})

describe('what JSON cannot carry is refused', () => {
  it.each([
    ['NaN', Number.NaN, 'NaN'],
    ['an infinity', Number.POSITIVE_INFINITY, 'Infinity'],
    ['a NaN inside', [{ a: Number.NaN }], 'NaN'],
    ['half a character', 'a\ud83d', 'Lone surrogate'],
    ['half a character in a key', { 'a\udc00': 1 }, 'Lone surrogate'],
  ])('%s', (_case, value, why) => {
    expect(() => canonicalJson(value)).toThrow(why)
  })

  it('nothing at all', () => {
    expect(() => canonicalJson(undefined as unknown as Json)).toThrow('has no JSON form')
  })
})

describe('equal data', () => {
  it('has equal bytes whatever the order of keys, and reads back as itself', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false, stringUnit: 'grapheme' }), (value) => {
        const text = canonicalJson(value)
        expect(canonicalJson(JSON.parse(text) as Json)).toBe(text)
        expect(canonicalJson(reordered(value))).toBe(text)
      }),
    )
  })

  it('leaves out keys without a value, keeps null', () => {
    expect(canonicalJson({ a: undefined, b: null })).toBe('{"b":null}')
  })
})

describe('SHA-256 (FIPS 180-4)', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
  ])('of %j is %s', (text, hash) => {
    expect(sha256Text(text)).toBe(hash)
    expect(sha256Bytes(new TextEncoder().encode(text))).toBe(hash)
  })

  it('of a value is that of its canonical text in UTF-8', () => {
    expect(sha256Json({ b: '美祢', a: 1 })).toBe(sha256Text('{"a":1,"b":"美祢"}'))
  })
})

function reordered(value: Json): Json {
  if (Array.isArray(value)) return value.map(reordered)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, inner]) => [key, reordered(inner as Json)]),
  )
}
