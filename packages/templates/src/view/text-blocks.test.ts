import { describe, expect, it } from 'vitest'
import { textBlocks } from './text-blocks.ts'

const bound = (text: string): string[] =>
  textBlocks(text).flatMap((block) => block.pieces.filter((piece) => piece.bound).map((piece) => piece.text))

describe('textBlocks', () => {
  it('makes a paragraph of every line and drops empty ones', () => {
    expect(
      textBlocks('一つ目です。\r\n\n二つ目です。\n').map((block) => block.pieces.map((piece) => piece.text).join('')),
    ).toEqual(['一つ目です。', '二つ目です。'])
    expect(textBlocks('')).toEqual([])
    expect(textBlocks(' \n ')).toEqual([])
  })

  it('marks bullets', () => {
    expect(textBlocks('・案内板\n説明').map((block) => block.bullet)).toEqual([true, false])
  })

  it('binds nothing in a line that surely fits', () => {
    expect(bound('平成28年5月に始めました。')).toEqual([])
  })

  it('binds dates and the last words of a longer paragraph', () => {
    expect(bound('悩みを相談でき、親子が交流できる子育て広場を平成28年5月に市役所の近くに開設しました。')).toEqual([
      '平成28年5月',
      '開設しました。',
    ])
    expect(bound('新たな雇用と住まいの場を、地域の方々とともに数年かけて少しずつつくります。')).toEqual([
      '少しずつつくります。',
    ])
  })

  it('binds the first two hiragana behind a mark, so that no line ends in one letter of a new word', () => {
    expect(bound('地域ぐるみの防犯を続け、うそ電話詐欺を防ぐためです。')).toEqual(['うそ', '防ぐためです。'])
    expect(bound('「まち歩き」の催しを開き、市の外から「はじめて来た」という人を迎えました。')).toEqual([
      'まち',
      'はじ',
      '迎えました。',
    ])
  })

  it('begins the last words with no kana, and never with less than five characters', () => {
    for (const text of [
      '要望のあった3か所の幼稚園で、児童クラブを新しく設けました。',
      '給付金をそれぞれ1名に、職業訓練への助成として給付しました。',
    ]) {
      const last = bound(text).at(-1) ?? ''
      expect(last.length).toBeGreaterThanOrEqual(5)
      expect(last).toMatch(/^[^\p{Script=Hiragana}]/u)
      expect(text.endsWith(last)).toBe(true)
    }
  })

  it.each([
    '広報紙で6回知らせ、市内の店や駅に置くパンフレットを2,000部配りました。',
    'ああああああああああああああああああああああああああああああ',
    '平成28年度平成29年度平成30年度平成31年度平成32年度平成33年度',
    '𠮷野家と𠮷田さんの店がある商店街で、朝市を月に1回ずつ𠮟られながら開く。',
  ])('keeps every character of %s', (text) => {
    expect(
      textBlocks(text)[0]
        ?.pieces.map((piece) => piece.text)
        .join(''),
    ).toBe(text)
  })
})
