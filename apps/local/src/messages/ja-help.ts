import type { CommandName } from '../commands/index.ts'

const START = 'npm run -s torikumi --'

/** The help of each command: one line for the list, and the whole text. */
export const commandHelp: Record<CommandName, { summary: string; text: string }> = {
  start: {
    summary: '1台で動く版を始める（npm start と同じ）',
    text: `使い方: ${START} start [--home DIR] [--port N] [--empty]

データベース、処理エンジン、作業プロセス、画面をまとめて起動し、Ctrl-C を押すまで動かします。
空の保存先では、はじめに見本の年度（平成28年度）を公表まで進め、次の年度を照会中にします。
もう一度始めると、前の続きから動きます。

  --home DIR  データの保存先（省略時は環境変数 TORIKUMI_HOME、それもなければ .torikumi）
  --port N    画面のポート番号（省略時は環境変数 PORT、それもなければ 3000）
  --empty     見本のデータを入れない`,
  },
  demo: {
    summary: '見本の1年を、照会から公表まで進める',
    text: `使い方: ${START} demo [--home DIR] [--out DIR] [--report FILE]

見本の全課が回答し、決裁し、1行を差し戻して出し直し、公表の決裁までを、画面の操作と同じ通信で行います。
公表したファイル一式を書き出し、起動したものをすべて終えます。最後の行に結果をJSONで表示します。

  --home DIR     データの保存先（空か、まだないもの。終わった後も残る。省略時は一時的な場所で、終わると消える）
  --out DIR      公表したファイル一式の書き出し先（省略時は out/demo。前に書き出したものは置き換える）
  --report FILE  見本の要約の代わりに、報告書の文書から回答を取る（import-report と同じ形式）`,
  },
  'import-report': {
    summary: '公表された報告書の文書をJSONや取り込み案に読み込む',
    text: `使い方: ${START} import-report FILE [--out OUT.json] [--apply [--home DIR]]

報告書から写したタブ区切りの文字（形式は docs/import-format.md）を読み、JSONに書き出します。
直したところと疑わしいところは warnings に残ります。施策が1つも見つからないときは終了コード1です。
文字コードは UTF-8 か Shift_JIS です。--out と --apply のどちらか、または両方を指定します。

  --out OUT.json  書き出し先
  --apply         回答を受け付けている年度への取り込み案を作る。データは、企画担当課が画面で欄ごとに選ぶまで変わらない
  --home DIR      取り込み案を作る保存先（省略時は環境変数 TORIKUMI_HOME、それもなければ .torikumi）

--apply は、保存先のデータベースだけを起動し、終わると止めます。npm start などがその保存先で動いている間は
使えません。先に終了し、取り込み案を作ってから npm start で開いてください。環境変数 DATABASE_URL を設定して
いるときは、そのデータベースに動いたまま取り込み案を作り、--home の保存先には記録（ログ）だけを残します。`,
  },
  'import-strategy': {
    summary: '総合戦略の文書をJSONに読み込む',
    text: `使い方: ${START} import-strategy FILE --out OUT.json

総合戦略の章の文字を読み、重点戦略、戦略方針、具体的施策と指標をJSONに書き出します。
文字コードは UTF-8 か Shift_JIS です。

  --out OUT.json  書き出し先`,
  },
  'read-values': {
    summary: 'CSVの値の欄を読み、数、単位、時期などの列を足す',
    text: `使い方: ${START} read-values IN.csv --out OUT.csv

列 raw の値を読み、入力のすべての列の後に、読み取りの列を足して書き出します（UTF-8、BOM付き、CRLF）。
次の列があれば手がかりにします: unit_context, scale_context, aggregation_context, column_header,
indicator_name, fiscal_year。入力はCSVか、Excelの表をコピーして貼り付けたタブ区切りのテキストで、文字コードは
UTF-8、Shift_JIS、UTF-16（BOM付き）のどれでも読みます。読めない欄も1行として書き出し、行と理由を表示します。

  --out OUT.csv  書き出し先`,
  },
  verify: {
    summary: '公表したファイル一式が互いに合うかを確かめる',
    text: `使い方: ${START} verify DIR

フォルダーの manifest.json をもとに、照合番号、版の番号、PDFとJSON、CSVとJSONが合うかを確かめます。
合わないところがあれば1つずつ表示し、終了コード1です。`,
  },
  reprint: {
    summary: '保存された決裁済みのデータから、公表したファイル一式を作り直す',
    text: `使い方: ${START} reprint EDITION [--home DIR] --out DIR

保存された決裁済みのデータから一式を作り直し、ファイルごとに公表したものと同一かを表示します。判定などは
計算し直しません。異なるファイルがあれば終了コード1です。ブラウザ、字体、様式が公表時と違うときは、その
違いも表示します。npm start などが同じ保存先で動いている間も使えます。

  EDITION     公表した版の番号（例：352136-2016-1）
  --home DIR  データの保存先（省略時は環境変数 TORIKUMI_HOME、それもなければ .torikumi）
  --out DIR   書き出し先（前に書き出した一式は置き換える）`,
  },
}

const widest = Math.max(...Object.keys(commandHelp).map((name) => name.length))

/** The help that lists every command. */
export const generalHelp = `torikumi: 総合戦略の取組状況調査を、照会から公表まで行います。

使い方: ${START} <コマンド> [オプション]

${Object.entries(commandHelp)
  .map(([name, { summary }]) => `  ${name.padEnd(widest)}  ${summary}`)
  .join('\n')}

それぞれの使い方は「<コマンド> --help」で表示します。設定は環境変数です（docs/configuration.md）。
終了コード: 0 終わった、1 できなかった（理由を標準エラーに表示）、2 使い方が違う`
