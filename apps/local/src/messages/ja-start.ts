/** What `start` prints. */
export const start = {
  starting: (home: string) => `起動しています（保存先：${home}）…`,
  notEmpty: (city: string) =>
    `この保存先には${city}の見本のデータがあります。--home で別の場所を指定するか、--empty を外してください。`,
  /** The lines printed once everything is up. `token`: who has it sets up the first administrator; `pdf`: null without a demonstration. */
  ready: (up: {
    baseUrl: string
    token: string | null
    pdf: string | null
    accounts: { password: string; accounts: readonly { account: string; canDo: string }[]; others: number }
  }): string[] => [
    '',
    `画面        ${up.baseUrl}/`,
    `公表ページ  ${up.baseUrl}/public/`,
    ...(up.token === null ? [] : setupLines(up.baseUrl, up.token)),
    ...(up.pdf === null ? [] : [`報告書PDF   ${up.pdf}`, '', ...accountLines(up.accounts)]),
    '',
    'Ctrl-C で終了します。',
  ],
}

function setupLines(baseUrl: string, token: string): string[] {
  return [
    '',
    'まだ利用者がいません。次の画面で、最初の管理者を設定してください。',
    `最初の設定  ${baseUrl}/setup`,
    `設定番号    ${token}（1回だけ、24時間使えます。起動し直すと新しい番号に変わります）`,
  ]
}

function accountLines(shown: {
  password: string
  accounts: readonly { account: string; canDo: string }[]
  others: number
}): string[] {
  const width = Math.max(...shown.accounts.map(({ account }) => account.length))
  return [
    `見本のアカウント（パスワードはどれも ${shown.password}）`,
    ...shown.accounts.map(({ account, canDo }) => `  ${account.padEnd(width)}  ${canDo}`),
    `  ほかの${shown.others}件はサインインの画面にあります。`,
  ]
}
