/** What is said where a report document and the city's plan do not go together. */
export const reportRows = {
  unknownMeasure: (code: string, name: string) => `文書の施策「${code} ${name}」は計画にありません。`,
  lostMeasure: (code: string, name: string) => `計画の施策「${code} ${name}」が文書にありません。`,
  unknownKpi: (code: string, name: string) => `文書の ${code} の指標「${name}」は計画にありません。`,
  lostKpi: (code: string, name: string) => `計画の ${code} の指標「${name}」が文書にありません。`,
  unknownActivity: (code: string, name: string) => `文書の ${code} の取組「${name}」は計画にありません。`,
  lostActivity: (code: string, name: string) => `計画の ${code} の取組「${name}」が文書にありません。`,
  extraPlan: (code: string, name: string) =>
    `文書の ${code} の次年度以降の取組「${name}」に対応する、当年度の取組の行がありません。`,
  twoValues: (code: string, name: string, first: string, later: string) =>
    `文書の ${code} の指標「${name}」の値が、先に印刷された同じ指標と違います（「${first}」と「${later}」）。`,
  otherDefinition: (code: string, name: string, cell: string, kept: string) =>
    `${code} の指標「${name}」は文書では「${cell}」ですが、計画の「${kept}」を印刷します。`,
  refused: (file: string, problems: readonly string[]) =>
    `${file} から回答を取れません。\n${problems.map((line) => `・${line}`).join('\n')}`,
}
