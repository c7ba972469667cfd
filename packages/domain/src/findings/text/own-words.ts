/** Words that half of all indicators have in their names. */
const COMMON =
  /^(?:事業|支援|利用|参加|登録|開催|実施|整備|施設|美祢|市内|地域|観光|団体|件数|人数|回数|割合|推進|活動)$/u

/** The words by which a text can name an indicator: those of its name that not half of all indicators have in theirs. */
export function ownWords(name: string): string[] {
  return (name.match(/[\p{Script=Katakana}ー]{3,}|\p{Script=Han}{2,}/gu) ?? []).filter((word) => !COMMON.test(word))
}
