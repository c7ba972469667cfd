/** What checking a published bundle says. */
export const verify = {
  noFolder: (folder: string) => `${folder} は公表したファイル一式のフォルダーではありません。`,
  missing: 'ファイルがありません',
  notNamed: 'manifest.json に載っていません',
  otherLength: (expected: number, found: number) =>
    `大きさが manifest.json と違います（${expected}バイトのはずが${found}バイト）`,
  otherHash: (expected: string, found: string) =>
    `照合番号が manifest.json と違います（${expected} のはずが ${found}）`,
  unreadable: (reason: string) => `読めません（${reason}）`,
  differs: (what: string, found: string, expected: string) => `${what} が「${found}」です（「${expected}」のはず）`,
  editionNotNamed: (edition: string) => `版の番号 ${edition} が書かれていません`,
  noBom: 'UTF-8のBOMで始まっていません',
  otherColumns: (header: readonly string[]) => `列が決まりと違います（${header.slice(0, 40).join('、')}）`,
  otherCount: (found: number, expected: number) => `${found}行ありますが、report.json では${expected}行です`,
  otherCell: (line: number, column: string, found: string, expected: string) =>
    `${line}行目の ${column} が「${found}」ですが、report.json では「${expected}」です`,
  noSheet: (title: string) => `しおりに「${title}」がありません`,
  wrongContents: (title: string, printed: number | null, page: number) =>
    printed === null
      ? `目次に「${title}」の行がありません`
      : `目次は「${title}」を${printed}ページとしていますが、${page}ページから始まっています`,
  notOnPages: (title: string, text: string, from: number, to: number) =>
    `「${title}」（${from}〜${to}ページ）に「${text}」が印刷されていません`,
  tableNotDescribed: (file: string) => `${file} の列の説明がありません`,
  otherColumnsDescribed: (file: string) => `説明している列が ${file} の列と違います`,
  otherDatatype: (line: number, column: string, cell: string) =>
    `${line}行目の ${column} の「${cell}」は、csv-metadata.json の言う種類の値ではありません`,
  againstSchema: (place: string, reason: string) => `report.schema.json に合いません（${place || '全体'}：${reason}）`,
  runsScript: 'スクリプトが含まれています',
  asksOutside: (element: string) => `外から読み込むものがあります（${element}）`,
  noNoindex: '公式でない版なのに、検索エンジンに載せない指定（noindex）がありません',
  noKpi: (id: string, name: string) => `「${name}」の行（#${id}）がありません`,
  notInHtml: (id: string, text: string) => `#${id} の行に「${text}」がありません`,
  notOfItsKind: 'この版の種類（訂正・更新）のファイルではありません',
  otherChanges: '変更の一覧が report.json と違います',
  otherAfter: (field: string, after: string, standing: string) =>
    `${field} を「${after}」に改めたとありますが、report.json では「${standing}」です`,
  missingInSite: (path: string) => `${path} がありません`,
  notListedInSite: (path: string) => `${path} は site.json に載っていません`,
  changedInSite: (path: string) => `${path} が、公表したときの内容と違います`,
  lostInSite: (path: string) => `${path} は、保管庫から失われたため入っていません`,
  otherInSite: (name: string) => `この版の ${name} が、フォルダーの ${name} と違います`,
  tooManyPages: (pages: number) => `${pages}ページあります（2ページまでのはず）`,
  problems: (folder: string, lines: readonly string[]) =>
    `${folder} には合わないところが${lines.length}件あります。\n${lines.map((line) => `・${line}`).join('\n')}`,
  done: (edition: string, fileCount: number, pages: number) =>
    `${edition}：ファイル${fileCount}つ、PDF${pages}ページ。照合番号、版の番号、PDF、HTML、CSV、JSONはすべて合っています。`,
}
