import { describe, expect, it } from 'vitest'
import { activityRow } from '../testing/rows.ts'
import { personalData } from './personal-data.ts'

const found = (text: string, name = '読み聞かせ') =>
  personalData({ ...activityRow(text, '続けます。'), name }).map(({ severity, message }) => [severity, message])

describe('personal data', () => {
  it.each([
    ['甲野乙夫氏が話した。', '「甲野乙夫氏」'],
    ['大学の甲野教授と調べた。', '「甲野教授」'],
    ['甲野先生の連載', '「甲野先生」'],
    ['連絡先は０８３７（５２）００００です。', '電話番号'],
    ['a.b@example.lg.jp に送る。', 'メールアドレス'],
    ['母子家庭の1名に給付した。', '少ない人数'],
  ])('is a warning in %s', (text, said) => {
    expect(found(text)).toEqual([['warning', expect.stringContaining(said)]])
  })

  it.each([
    ['携帯 090-0000-0000', '電話番号'],
    ['普通預金 0000000 に振り込む。', '口座番号'],
    ['マイナンバー 0000 0000 0000', '個人番号'],
  ])('is an error where it is plain: %s', (text, said) => {
    expect(found(text)).toEqual([['error', expect.stringContaining(said)]])
  })

  it('is looked for in a welfare activity by its name', () => {
    expect(found('給付金を2人に給付した。', 'ひとり親家庭の支援')).toHaveLength(1)
  })

  it.each([
    '大学教授と准教授を招いた。',
    '同氏の作品、氏名の欄',
    '皆様、仕様、多様な方、お客様、様々',
    '1名が参加した。',
    '母子家庭12名に給付した。',
    '2人以上子どもがいる母子世帯',
    '母子父子自立支援員を1名配置した。',
    '障害者1人当たり3回',
    '平成29年1月11日-3月26日',
    '予算は2,787千円',
  ])('is not found in %s', (text) => {
    expect(found(text)).toEqual([])
  })
})
