/** What is said about a setting that is wrong. A database address may hold a password, so its value is not repeated. */
export function wrongSetting(name: string, value: string, form: string): string {
  const given = name.startsWith('DATABASE_') ? '' : `（設定された値：${value}）`
  return `環境変数 ${name} が正しくありません${given}。次の形で設定してください：${form}`
}
