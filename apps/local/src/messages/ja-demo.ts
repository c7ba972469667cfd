/** What `demo` says. */
export const demo = {
  homeNotEmpty: (home: string) =>
    `${home} は空ではありません。--home には、空のフォルダーか、まだない場所を指定してください。`,
  logsKept: (logs: string) => `起動の記録を ${logs} に残しました。`,
  begins: '見本の1年を、照会から公表まで進めます…',
  stopped: '起動したものをすべて終えました。',
}
