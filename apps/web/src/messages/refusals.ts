import { type RefusalCode, warekiDateName } from '@torikumi/domain'

type Params = Record<string, string | number>

/** Why an act was not recorded, and what to do about it: a sentence for every rule. */
const sentences: Record<RefusalCode | 'busy', (params: Params) => string> = {
  'cycle-ended': () => 'この年度の調査は終わっています。直すことがあるときは、企画課へお知らせください。',
  'not-your-post': () => 'いまはあなたの職の番ではありません。処理待ちで、いま待っているものを確かめてください。',
  'self-decision': () => 'あなたが入力した回答なので決裁できません。上の職に回します。',
  'own-row-confirmation': () =>
    '自分で入力したか決裁した行は、企画課確認ができません。企画課のほかの人が確認してください。',
  'nothing-to-do': () => '行が1つも選ばれていません。',
  'nothing-to-submit': () =>
    '新しく提出する行がありません。直した行があるときは、下書きを保存してから提出してください。',
  'nothing-to-withdraw': () => '引き戻せる行がありません。',
  'items-differ': () => '行の組み合わせが変わりました。画面を開き直してください。',
  'item-locked': () => '提出したあとの行が変わっています。画面を開き直してください。',
  'already-opened': ({ at, post }) =>
    `引き戻せませんでした。${post ?? '次の職'}が${at ?? ''}に開いたためです。直すときは、差戻しを頼んでください。`,
  'stale-revision': ({ revision }) =>
    `内容が変わりました（第${revision ?? ''}回提出）。新しい内容を見てから決裁してください。書いた意見は残っています。`,
  'stale-item': () =>
    '見ていた行の内容が変わりました。新しい内容を見てから、もう一度選んでください。書いた意見は残っています。',
  'not-waiting': () => 'ほかの人が先に処理した行があります。いまの内容を確かめてください。',
  'wrong-step': () => 'この行はいまその処理を待っていません。いまの内容を確かめてください。',
  'reason-missing': () => '差し戻す理由を書いてください。',
  'unsettled-errors': ({ count }) =>
    `重要の確認事項が${count ?? ''}件残っています。横断確認で整理してから、公表の決裁を求めてください。`,
  'already-open': () => 'この年度の調査はもう始まっています。',
  'act-cancelled': () => 'この受付は取り消されています。',
  'wrong-phase': () => 'いまの段階ではできません。年度の画面で、いまの段階を確かめてください。',
  'not-ready': ({ what, names }) => notReady(String(what ?? ''), String(names ?? '')),
  'other-payload': () =>
    '同じ画面から、内容の違う操作がもう送られています。いまの状態を確かめてから、もう一度操作してください。',
  'other-day': () =>
    '公表の時刻は、候補に印刷した公表日の中から選んでください。日を変えるときは、候補を取り下げて作り直してください。',
  'day-before-superseded': ({ on }) =>
    `公表日が、もとの版の公表日${on === undefined ? '' : `（${warekiDateName(String(on))}）`}より前です。その日か、後の日にしてください。`,
  'correction-open': () => 'この年度には、まだ終わっていない訂正・更新があります。それが済んでから始めてください。',
  'nothing-changed': () => '公表した版と違うところがありません。変えることがないときは、取りやめてください。',
  'not-provisional': ({ names }) =>
    `速報、見込み、集計中でない行は、更新では変えられません。${names === undefined ? '公表した値のままにするか、企画課へ知らせてください。' : `外してください：${names}`}`,
  'not-final': () => '更新では、確定した値を書いてください。まだ確定していないときは、公表した値のままにしてください。',
  'became-final': () =>
    '公表した値は速報か集計中でした。確定した値に替えるのは更新です。訂正でなく更新を始めるよう、企画課へ知らせてください。',
  'already-asked': ({ names }) => `もう照会しています。外してください：${names ?? ''}`,
  'answer-incomplete': () =>
    '市の対応を選んでいないか、対応の内容と理由が空欄の意見があります。両方を入れてから提出してください。',
  'opinions-open': ({ names }) =>
    `意見への対応の照会が終わっていません（${names ?? ''}）。確認済になるのを待つか、未回答のまま締め切ってから、候補を作ってください。`,
  'judgements-open': ({ names }) =>
    `公表した版で判定を変えていた指標の、新しい値の判定が決まっていません（${names ?? ''}）。決めてから、候補を作ってください。`,
  'due-not-later': () => 'いまの期限より後の日にしてください。',
  busy: () => 'ほかの操作の記録を確認中です。少し待ってから、もう一度操作してください。',
}

function notReady(what: string, names: string): string {
  switch (what) {
    case 'rows':
      return '照会する行がありません。総合戦略の指標と取組を確かめてください。'
    case 'owners':
      return `担当課が決まっていない行があります：${names}`
    case 'routes':
      return `決裁経路か担当者のない課があります：${names}`
    default:
      return '照会する課が多すぎます（1,000課まで）。'
  }
}

/** The sentence of a refusal; a rule that this list does not know yet is named by its code. */
export const refusals = {
  sentence: (code: string, params: Params): string =>
    code in sentences ? sentences[code as RefusalCode](params) : `記録できませんでした（${code}）。`,
} as const
