/** What reading a CSV of value cells says. */
export const readValues = {
  takenColumns: (names: readonly string[]) =>
    `入力の列「${names.join('」「')}」は、書き出す列と同じ名前です。列の名前を変えてください。`,
  noRawColumn: (header: readonly string[]) =>
    `列 raw がありません（見つかった列：${header.join('、')}）。値の欄の列の名前を raw にしてください。`,
  repeatedColumn: (name: string) => `列 ${name} が2つ以上あります。1つにしてください。`,
  unknownEncoding: (file: string) =>
    `${file} の文字コードが分かりません。UTF-8 か Shift_JIS のCSVで保存し直してください。`,
  emptyFile: 'ファイルが空です。1行目に列の名前、2行目から値を書いてください。',
  tooManyCells: (line: number, expected: number, found: number) =>
    `${line}行目の列が${found}個あり、1行目の${expected}個より多くなっています。値の中のコンマは、値を " で囲んでください。`,
  brokenCsv: (line: number, code: string) =>
    `${line}行目の " の使い方が正しくないため、CSVとして読めません（${code}）。`,
  done: (rows: number, target: string) => `${rows}行を読みました。${target}`,
}
