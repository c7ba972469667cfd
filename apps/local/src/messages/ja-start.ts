/** What `start` prints. */
export const start = {
  emptyNotYet: '見本のデータのない始め方（--empty）は、この版ではまだ使えません。',
  starting: (home: string) => `起動しています（保存先：${home}）…`,
  /** The lines printed once everything is up; the accounts only where the record is the demonstration (`pdf` is not null). */
  ready: (
    baseUrl: string,
    pdf: string | null,
    { accounts }: { accounts: readonly { account: string; password: string; canDo: string }[] },
  ): string[] => {
    const width = Math.max(...accounts.map(({ account }) => account.length))
    const demonstration = [
      `報告書PDF   ${pdf ?? ''}`,
      '',
      `見本のアカウント（パスワードはどれも ${accounts[0]?.password ?? ''}）`,
      ...accounts.map(({ account, canDo }) => `  ${account.padEnd(width)}  ${canDo}`),
    ]
    return [
      '',
      `画面        ${baseUrl}/`,
      `公表ページ  ${baseUrl}/public/`,
      ...(pdf === null ? [] : demonstration),
      '',
      'Ctrl-C で終了します。',
    ]
  },
}
