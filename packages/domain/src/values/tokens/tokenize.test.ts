import { describe, expect, it } from 'vitest'
import { fold } from '../text/fold.ts'
import { phraseAt, phraseRules } from './phrase-at.ts'
import { tokenize } from './tokenize.ts'

/** The tokens of a cell on one line: figures as digits·scale·unit, the others by kind. */
const line = (raw: string): string =>
  tokenize(fold(raw), { units: new Set(), fiscalYear: 2016 })
    .map((token) => {
      switch (token.kind) {
        case 'figure':
          return `${token.sign}${token.digits}${token.scaleText}|${token.unit}`
        case 'mark':
          return token.mark
        case 'word':
          return `${token.text}:${token.meanings[0]?.kind}`
        case 'time':
          return `@${token.start ?? ''}-${token.end ?? ''}`
        default:
          return `${token.kind}:${token.text}`
      }
    })
    .join(' ')

describe('phraseRules', () => {
  it.each(phraseRules.map((rule) => [rule.name, rule.example, rule.pattern] as const))(
    '«%s» reads its example %s',
    (_, example, pattern) => {
      const found = phraseAt(example, 0)
      expect(found).not.toBeNull()
      pattern.lastIndex = 0
      expect(found?.end).toBe(pattern.exec(example)?.[0].length)
    },
  )
})

describe('tokenize', () => {
  it.each([
    ['8企業(H26)', '8|企業 open @2014-2014 close'],
    ['38,039人 (H25)', '38039|人 open @2013-2013 close'],
    ['2.4億円', '2.4億|円'],
    ['年平均3.4件 (H22~H26)', '年平均:aggregate 3.4|件 open @2010-2014 close'],
    ['2社 (5年間累計)', '2|社 open span:5年間 累計:aggregate close'],
    ['19.7% (H28年度卒業生)', '19.7|% open @2016-2016 卒業生:remark close'],
    ['9兆1,400億円', '91400億|円'],
    ['1万7527人', '17527|人'],
    ['3億2百万円', '302百万|円'],
    ['3千2百万円', '32百万|円'],
    ['12万3千人', '123千|人'],
    ['△5.2％', '-5.2|%'],
    ['ー5.2％', '-5.2|%'],
    ['五千人', '5000|人'],
    ['三十二校', '32|校'],
    ['20位台', '20|位 台:compare'],
    ['5台', '5|台'],
    ['100人/年', '100|人/年'],
    ['5.2人/千人', '5.2|人/千人'],
    ['15件/10万人', '15|件/10万人'],
    ['91/96校', '91| slash 96|校'],
    ['30～40%', '30| tilde 40|%'],
    ['10-20人', '10| dash 20|人'],
    ['約300人以上', '約:compare 300|人 以上:compare'],
    ['5年間で100人', 'span:5年間で 100|人'],
    ['週5回', '週:aggregate 5|回'],
    ['1日当たり167人', '1日当たり:aggregate 167|人'],
    ['人口10万人当たり15.3人', 'per:人口10万人当たり 15.3|人'],
    ['H25年度比8%削減', 'H25年度比:reference 8|% 削減:change'],
    ['現状値以上', '現状値:reference 以上:compare'],
    ['100 km', '100|km'],
    ['t-CO2', 'label:t-CO2'],
    ['347.10t-CO2', '347.10|t-CO2'],
    ['12校区', '12|校区'],
    ['7結', '7|結'],
    ['健康増進事業 3件', 'label:健康増進事業 3|件'],
    ['12.5%※1', '12.5|% footnote'],
    ['一部実施', 'label:一部 実施:state'],
    ['維持・向上', '維持・向上:state'],
    ['12人・15人', '12|人 middot 15|人'],
  ])('takes %s apart', (raw, expected) => {
    expect(line(raw)).toBe(expected)
  })
})
