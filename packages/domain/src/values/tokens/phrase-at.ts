import { kanjiNumber } from './kanji-number.ts'
import type { Token } from './token.ts'

/** A token that several characters of different kinds make up, without its place. */
export type FoundPhrase = { token: DistributiveOmit<Token, 'from' | 'to' | 'gap'>; end: number }
type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never

type PhraseRule = {
  name: string
  example: string
  pattern: RegExp
  token: (match: RegExpExecArray) => FoundPhrase['token'] | null
}

const yearsUnit = '(?:年度?間|か年間?|カ年間?|ヶ年間?|ヵ年間?|ケ年間?|箇年間?)'
const yearsTail = '年(?=で|の?累計|の?平均|の?合計|計(?!画)|移動平均|分の?累計|に渡|にわたり)'

const remark = (text: string): FoundPhrase['token'] => ({
  kind: 'word',
  text,
  meanings: [{ kind: 'remark', noted: true }],
})
const ratePer = (base: string): 'per-day' | 'per-week' | 'per-year' =>
  base === '日' ? 'per-day' : base.startsWith('週') ? 'per-week' : 'per-year'
const label = (text: string): FoundPhrase['token'] => ({ kind: 'label', text })

/** Phrases of digits and letters together, tried after times and before figures. */
export const phraseRules: readonly PhraseRule[] = [
  {
    name: 'how often',
    example: '2年に1回',
    pattern:
      /(?:[2-9]|\d\d)(?:年|か月|カ月|ヶ月)(?:に(?:1|一)[回度]|ごと|毎|おき)|隔[日週月年]に?(?:\d{1,2}|一)[回度]/y,
    token: (match) => remark(match[0]),
  },
  {
    name: 'per day, week or year',
    example: '1日当たり167人',
    pattern: /(?:[1一]人)?[1一]?(日|週間?|年度?|か年)(?:当たり|あたり|当り|につき|平均)(?:の|平均)?/y,
    token: (match) => {
      const rate = ratePer(match[1] ?? '')
      const value = rate === 'per-year' && match[0].includes('平均') ? 'annual-average' : rate
      return { kind: 'word', text: match[0], meanings: [{ kind: 'aggregate', value }] }
    },
  },
  {
    name: 'in one day or week',
    example: '1日28往復',
    pattern: /(?<![\d月])[1一](日|週間?)(?:最[大小高])?(?=約?\d)/y,
    token: (match) => ({
      kind: 'word',
      text: match[0],
      meanings: [{ kind: 'aggregate', value: ratePer(match[1] ?? '') }],
    }),
  },
  {
    name: 'within one year or week',
    example: '1年間に5件',
    pattern: /[1一](年間?|週間?)(?:に|で|間で)/y,
    token: (match) => ({
      kind: 'word',
      text: match[0],
      meanings: [{ kind: 'aggregate', value: ratePer((match[1] ?? '').startsWith('週') ? '週' : '年') }],
    }),
  },
  {
    name: 'span of years',
    example: '5年間',
    pattern: new RegExp(
      `(?:過去|直近|今後|向こう|前|計画期間)?(?:の)?(\\d{1,2}|[一二三四五六七八九十]{1,2})(?:${yearsUnit}|${yearsTail})(?:で|の(?=累計|平均|合計|計)|にわたり)?`,
      'y',
    ),
    token: (match) => {
      const years = /^\d/.test(match[1] ?? '') ? Number(match[1]) : kanjiNumber(match[1] ?? '')
      return years === null ? null : { kind: 'span', years, text: match[0] }
    },
  },
  {
    name: 'per person, household or thousand',
    example: '人口10万人当たり15.3人',
    pattern:
      /(?:人口|市民|住民|町民|村民|県民|国民|区民|生徒|児童|世帯|出生|高齢者|女性|職員|従業員|農家|会員)?(?:[1一](?:人|世帯|戸|社|校|件|回|台)・?)?(?:[\d,.]{1,9}|[一十百千]{1,3}(?=[^\d]))?[十百千万億]{0,3}[^\d\s()、,/:→~%当あ対につき]{0,5}?(?:当たり|あたり|当り|につき|対(?=[\d]))の?/y,
    token: (match) =>
      /\d|[一十百千万]|人|世帯|校|社|件|回|台|戸|所|店|団体/.test(match[0]) ? { kind: 'per', text: match[0] } : null,
  },
  {
    name: 'weekly and yearly counts',
    example: '週5回',
    pattern: /(週|毎?月|年|日)(?=約?\d|[一二三四五六七八九十]{1,2}(?:回|度|件|本|便|校|か所))/y,
    token: (match) => {
      if (match[1]?.endsWith('月') === true) return { kind: 'per', text: '月' }
      return {
        kind: 'word',
        text: match[0],
        meanings: [{ kind: 'aggregate', value: ratePer(match[1] ?? '') }],
      }
    },
  },
  {
    name: 'monthly mean',
    example: '月平均35件',
    pattern: /(?:月平均|1?か月平均|1?か月当たり|1か月あたり|月当たり|月あたり|ひと月当たり|月額)の?/y,
    token: () => ({ kind: 'per', text: '月' }),
  },
  {
    name: 'rate behind a comparator',
    example: '/年',
    pattern: /\/(年度?|週間?|日)(?![\d\p{Script=Han}])/uy,
    token: (match) => ({
      kind: 'word',
      text: match[0],
      meanings: [{ kind: 'aggregate', value: ratePer(match[1] ?? '') }],
    }),
  },
  {
    name: 'how far a mark could go',
    example: '5段階評価',
    pattern: /\d{1,3}(?:点満点|段階評価|段階)(?:中|で|評価)?/y,
    token: (match) => remark(match[0]),
  },
  {
    name: 'age group',
    example: '20歳代男性 35.2%',
    pattern: /[1-9]0歳?代(?:[~・][1-9]0歳?代)?(?:の?(?:男女|男性|女性|若者|市民|夫婦|人口|世帯))?/y,
    token: (match) => label(match[0]),
  },
  {
    name: 'how many were asked',
    example: 'n=1,203',
    pattern: /[Nn]=[\d,]{1,9}(?:人|件|名)?/y,
    token: (match) => remark(match[0]),
  },
  {
    name: 'number of a plan, a child or an industry',
    example: '第2期',
    pattern:
      /[1-3]号認定(?:こども|子ども|児)?|第[\d一二三四五]{1,2}(?:期|次|回|弾|号|子|章|条|種|類|学年|段階|工区|四半期|日曜日?|土曜日?)/y,
    token: (match) => label(match[0]),
  },
  {
    name: 'school year',
    example: '小6 79.7%',
    pattern: /(?:小|中|高)(?:学校?)?[1-6](?=年|生|男|女|:| |\(|\)|・|、)(?:年生?|生)?/y,
    token: (match) => label(match[0]),
  },
  {
    name: 'time of day',
    example: '午後7時',
    pattern: /午[前後]\d{1,2}(?:時(?:\d{1,2}分|半)?|:\d\d)/y,
    token: (match) => label(match[0]),
  },
  {
    name: 'age in years and months',
    example: '1歳6か月児 98.5%',
    pattern: /\d{1,2}歳\d{1,2}(?:か|カ|ヶ|ヵ)月児?|\d{1,2}[~・]\d{1,2}(?:か|カ|ヶ|ヵ)月児/y,
    token: (match) => label(match[0]),
  },
  {
    name: 'not available',
    example: 'N/A',
    pattern: /N\/A|n\/a/y,
    token: (match) => ({
      kind: 'word',
      text: match[0],
      meanings: [{ kind: 'missing', value: 'not-applicable', sure: false }],
    }),
  },
  {
    name: 'code with two points',
    example: '1-1-2',
    pattern: /\d{1,4}(?:[.-]\d{1,4}){2,}/y,
    token: (match) => label(match[0]),
  },
  {
    name: 'Latin word with digits',
    example: 'CO2',
    pattern: /[A-Za-z]+(?:[-&'.]?[A-Za-z0-9]+)*/y,
    token: (match) => (/\d|[-&]/.test(match[0]) ? label(match[0]) : null),
  },
]

/** The phrase that begins at a place, or null. */
export const phraseAt = (text: string, index: number): FoundPhrase | null => {
  for (const rule of phraseRules) {
    rule.pattern.lastIndex = index
    const match = rule.pattern.exec(text)
    const token = match === null || match[0] === '' ? null : rule.token(match)
    if (match !== null && token !== null) return { token, end: index + match[0].length }
  }
  return null
}
