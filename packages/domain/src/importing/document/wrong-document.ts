import type { WarningLog } from '../import-warning.ts'

/**
 * Says why a document in which nothing was found could not be read: empty, another kind of file, another character set, or
 * another layout. Always adds exactly one warning with the rule `nothing-found`.
 */
export const explainNothingFound = (text: string, wanted: string, log: WarningLog): void => {
  log.add('nothing-found', { part: '', line: 0 }, reason(text, wanted))
}

const reason = (text: string, wanted: string): string => {
  const start = text.slice(0, 2000)
  if (text.trim().replace('\uFEFF', '') === '') return 'ファイルが空です。内容のあるファイルを指定してください。'
  if (start.startsWith('%PDF'))
    return 'PDFのファイルです。文字をコピーしたテキストファイル（タブ区切り、UTF-8）を指定してください。'
  if (start.startsWith('PK\u0003\u0004'))
    return 'ExcelやWordなどのファイルです。表をコピーしたテキストファイル（タブ区切り、UTF-8）を指定してください。'
  if (/^\s*<(?:!doctype|html|\?xml)/i.test(start))
    return 'HTMLのファイルです。画面の文字をコピーしたテキストファイル（タブ区切り、UTF-8）を指定してください。'
  if (share(start, /\uFFFD/g) > 0.05)
    return '文字コードがUTF-8ではないようです。UTF-8で保存し直したファイルを指定してください。'
  // oxlint-disable-next-line no-control-regex -- control characters are what tells a binary file from a text
  if (share(start, /[\u0000-\u0008\u000E-\u001F]/g) > 0.01)
    return 'テキストのファイルではないか、文字コードがUTF-8ではありません。タブ区切りのテキストファイル（UTF-8）を指定してください。'
  return `${wanted}が見つかりませんでした。文書の形を確かめてください。`
}

const share = (text: string, characters: RegExp): number =>
  (text.match(characters)?.length ?? 0) / Math.max(text.length, 1)
