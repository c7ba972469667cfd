/** What kind of personal data a text seems to hold; `plain` where it can hardly be anything else. */
export interface PersonalData {
  kind: '氏名' | '電話番号' | 'メールアドレス' | '口座番号' | '個人番号' | '少ない人数'
  printed: string
  plain: boolean
}

/** A family name with what is said after it. Words that end like one are taken out below. */
const NAMED = /[\p{Script=Han}々]{1,5}(?:氏(?![名神子族素])|先生|教授|さん|様(?![々式子相]))/gu
const NO_NAME =
  /(?:^|[大学名誉准特任客員助])教授$|^(?:.*[大学院部科]|名誉|准|特任|客員|助)教授$|(?:同|多|仕|模|異|一|有|態|客|皆|神|奥|王|各|両|摂|華|源|平|彼|何|娘|母|父|兄|姉|子|孫|職人|隣|団員|学校の|担任の)(?:氏|さん|様|先生)$|^(?:先生|教授)$/u

const PATTERNS: readonly (readonly [PersonalData['kind'], RegExp, boolean])[] = [
  ['電話番号', /(?<![0-9-])0[5789]0-[0-9]{4}-[0-9]{4}(?![0-9-])/gu, true],
  ['電話番号', /(?<![0-9-])0(?![5789]0-)[0-9]{1,4}[-(][0-9]{1,4}[-)][0-9]{4}(?![0-9-])/gu, false],
  ['メールアドレス', /[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5}/gu, false],
  ['口座番号', /(?:口座番号|普通預金|当座預金|普通口座)[^0-9。]{0,6}[0-9]{6,8}(?![0-9])/gu, true],
  ['個人番号', /(?:個人番号|マイナンバー)[^0-9。]{0,6}[0-9]{4}[ -]?[0-9]{4}[ -]?[0-9]{4}(?![0-9])/gu, true],
]

/** Matters in which one or two people may be known to their neighbours. */
const WELFARE =
  /ひとり親|母子|父子|障害|障がい|生活保護|困窮|虐待|DV|ひきこもり|不登校|療育|里親|難病|自殺|要保護|被害者|認知症|不妊|徘徊|就労支援/u
const FEW = /(?<![0-9,.第])[12](?:人|名)(?![0-9]|以上|以下|目|当たり|あたり|につき|ひとり|1|体制|乗|で[0-9])/gu
/** One or two of the staff are no secret. */
const STAFF = /配置|採用|委嘱|任用|職員|隊員|相談員|支援員|指導員|講師|派遣/u

/** Personal data in a text, each once; widths of letters do not matter. `about` is what the text belongs to, its row's name. */
export const personalDataOf = (text: string, about: string): PersonalData[] => {
  const plain = text.normalize('NFKC').replaceAll(/[‐‑–−]/g, '-')
  const found: PersonalData[] = [...plain.matchAll(NAMED)]
    .map(([printed]) => printed)
    .filter((printed) => !NO_NAME.test(printed))
    .map((printed) => ({ kind: '氏名', printed, plain: false }))
  for (const [kind, pattern, isPlain] of PATTERNS)
    for (const [printed] of plain.matchAll(pattern)) found.push({ kind, printed, plain: isPlain })
  for (const part of plain.split(/[。\n]|(?<=[)、])(?=また)/u)) {
    if (STAFF.test(part.replace(/\([^()]{0,100}\)/g, '')) || !(WELFARE.test(part) || WELFARE.test(about))) continue
    for (const [printed] of part.matchAll(FEW)) found.push({ kind: '少ない人数', printed, plain: false })
  }
  return [...new Map(found.map((one) => [`${one.kind} ${one.printed}`, one])).values()]
}
