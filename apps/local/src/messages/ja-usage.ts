/** What the command line says about the words it was given. */
export const usage = {
  unknownCommand: (name: string) => `「${name}」というコマンドはありません。--help で一覧を表示します。`,
  unknownOption: (name: string) => `オプション ${name} はありません。`,
  optionWithoutValue: (name: string) => `オプション ${name} に値がありません。`,
  flagWithValue: (name: string) => `オプション ${name} に値は付けられません。`,
  missingOption: (name: string) => `オプション --${name} が必要です。`,
  missingOperand: (name: string) => `${name} が指定されていません。`,
  emptyOperand: (name: string) => `${name} が空です。`,
  tooMany: (word: string) => `「${word}」が余分です。`,
  badPort: (given: string) => `--port には0から65535までの整数を指定してください（指定された値：${given}）。`,
  seeHelp: (command: string) => `使い方は npm run -s torikumi -- ${command} --help で表示します。`,
  unexpected: (details: string) => `思わぬ理由で終わりました。次の内容を添えて、開発元へ知らせてください。\n${details}`,
}
