/** What is said about files and folders a command reads or writes. */
export const files = {
  cannotRead: (file: string, reason: string) => `${file} を読めません（${reason}）。`,
  cannotWrite: (file: string, reason: string) => `${file} に書き出せません（${reason}）。`,
  sameFile: (file: string) =>
    `読むファイルと書き出すファイルが同じです（${file}）。--out に別の名前を指定してください。`,
  reasons: {
    ENOENT: '見つかりません',
    EEXIST: '同じ名前のファイルがあります',
    EACCES: '権限がありません',
    EPERM: '権限がありません',
    EISDIR: 'フォルダーです',
    ENOTDIR: '途中にフォルダーではないものがあります',
    ENOSPC: '空き容量がありません',
    EROFS: '書き込めない場所です',
  } as Readonly<Record<string, string>>,
}
