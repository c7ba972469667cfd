const number = new Intl.NumberFormat('ja-JP')
const encodings = { 'utf-8': 'UTF-8', shift_jis: 'Shift_JIS', 'utf-16le': 'UTF-16' } as const
const delimiters = { ',': 'コンマ区切り', '\t': 'タブ区切り' } as const
const kinds = { pdf: 'PDFのファイルです', excel: 'Excelのファイルです' } as const

/** What was read, for the last line. */
interface Done {
  rows: number
  ambiguous: number
  refused: number
  form: { encoding: keyof typeof encodings; delimiter: keyof typeof delimiters }
}

/** What reading a CSV of value cells says. */
export const readValues = {
  takenColumns: (names: readonly string[]) =>
    `入力の列「${names.join('」「')}」は、書き出す列と同じ名前です。列の名前を変えてください。`,
  noRawColumn: (header: readonly string[]) =>
    `列 raw がありません（見つかった列：${header.join('、')}）。値の欄の列の名前を raw にしてください。`,
  repeatedColumn: (name: string) => `列 ${name} が2つ以上あります。1つにしてください。`,
  unknownEncoding: (file: string) =>
    `${file} の文字コードが分かりません。UTF-8、Shift_JIS、BOM付きの UTF-16 のどれかで保存し直してください。`,
  otherKind: (file: string, kind: keyof typeof kinds) =>
    `${file} は${kinds[kind]}。表をCSVで保存し直すか、表計算ソフトの表をコピーしてテキストのファイルに貼り付けてください。`,
  emptyFile: 'ファイルが空です。1行目に列の名前、2行目から値を書いてください。',
  tooManyCells: (line: number, expected: number, found: number) =>
    `${line}行目の列が${found}個あり、1行目の${expected}個より多くなっています。値の中のコンマは、値を " で囲んでください。`,
  brokenCsv: (line: number, code: string) =>
    `${line}行目の " の使い方が正しくないため、CSVとして読めません（${code}）。`,
  progress: (rows: number) => `${number.format(rows)}行まで読みました`,
  refused: ({ row, reason }: { row: number; reason: string }) => `${row}行目の列 raw：${reason}`,
  moreRefused: (count: number) =>
    `ほかに読めなかった欄が${number.format(count)}件あります（列 confidence が refused の行）`,
  done: ({ rows, ambiguous, refused, form }: Done, target: string) =>
    `${number.format(rows)}行を読みました（${encodings[form.encoding]}、${delimiters[form.delimiter]}。要確認${number.format(ambiguous)}件、読めない欄${number.format(refused)}件）。${target}`,
}
