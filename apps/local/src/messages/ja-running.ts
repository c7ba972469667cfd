const NAMES: Readonly<Record<string, string>> = {
  postgres: 'データベース',
  temporal: '処理エンジン',
  worker: '作業プロセス',
  web: '画面のプロセス',
}

/** What starting, running and stopping the one-machine edition says. */
export const running = {
  portTaken: (port: number) =>
    `ポート ${port} は別のプログラムが使っています。--port か環境変数 PORT で別の番号を指定してください。`,
  portNotAllowed: (port: number) =>
    `ポート ${port} を使う権限がありません。--port か環境変数 PORT で1024以上の番号を指定してください。`,
  noDatabase: (setting: string, host: string, reason: string) =>
    `データベース ${host} につながりません（${reason}）。環境変数 ${setting} と、データベースが動いていることを確かめてください。`,
  noEngine: (address: string) =>
    `処理エンジン（Temporal）${address} につながりません。環境変数 TEMPORAL_ADDRESS と、Temporalが動いていることを確かめてください。`,
  interrupted: (name: string, seconds: number) =>
    `${NAMES[name] ?? name}が止まりました。${seconds}秒後に起動し直します。`,
  notReady: (logs: string) => `起動が終わりません。${logs} の記録を確かめてください。`,
  stopping: '終了しています…',
  stopped: '終了しました。',
  stillStopping: 'すでに終了しているところです。お待ちください。',
  interruptedByUser: '途中で止められました。',
}
