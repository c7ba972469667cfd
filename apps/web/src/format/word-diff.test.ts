import { describe, expect, it } from 'vitest'
import { wordDiff } from './word-diff.ts'

const told = (before: string, after: string): string =>
  wordDiff(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}]` : `[+${text}]`))
    .join('')

describe('the comparison of two texts', () => {
  it.each([
    ['equal texts stay whole', '観光客が増えた。', '観光客が増えた。', '観光客が増えた。'],
    ['a new text is added', '', '養成した。', '[+養成した。]'],
    ['a lost text is removed', '養成した。', '', '[-養成した。]'],
    ['a number is replaced as a whole', '講座を5回開いた。', '講座を6回開いた。', '講座を[-5][+6]回開いた。'],
    [
      'a text written anew stands whole after the old one',
      '応援隊による催しの手助けを行い、その後も続ける予定です。',
      '回数を増やし、平日にも開きます。',
      '[-応援隊による催しの手助けを行い、その後も続ける予定です。][+回数を増やし、平日にも開きます。]',
    ],
    ['a word is put in', '修了者に、割り当てる。', '修了者5人に、割り当てる。', '修了者[+5人]に、割り当てる。'],
  ])('%s', (_, before, after, expected) => {
    expect(told(before, after)).toBe(expected)
  })

  it('gives back both texts whatever they are', () => {
    const [before, after] = [
      '・映像を作った。\n・地図を配った。',
      '・映像を2本作り、上映した。\n・地図を約8,000部配った。',
    ]
    const pieces = wordDiff(before, after)
    const without = (kind: string) =>
      pieces
        .filter((one) => one.kind !== kind)
        .map((one) => one.text)
        .join('')
    expect(without('added')).toBe(before)
    expect(without('removed')).toBe(after)
  })

  it('shows very long texts as a whole', () => {
    const [before, after] = ['前 '.repeat(3000), '後 '.repeat(3000)]
    expect(wordDiff(before, after).map((piece) => piece.kind)).toEqual(['removed', 'added'])
  })
})
