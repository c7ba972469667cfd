/** What loading a city says. */
export const city = {
  broken: (folder: string, problems: readonly string[]) =>
    `${folder} のデータに直すところが${problems.length}件あります。\n${problems.map((line) => `・${line}`).join('\n')}`,
}
