import type { MadeWith, ReprintRefusal } from '@torikumi/domain/contract'

const PARTS: Readonly<Record<keyof MadeWith, string>> = {
  torikumi: 'torikumi',
  browser: 'ブラウザ',
  fonts: '字体',
  templates: '様式',
}

/** What making a bundle again says. */
export const reprint = {
  badEdition: (given: string) =>
    `EDITION には公表した版の番号を 352136-2016-1 のように指定してください（指定された値：${given}）。`,
  noRecord: (home: string) =>
    `${home} には公表の記録がありません。--home で、npm start などに使った保存先を指定してください。`,
  begins: (edition: string) => `${edition} を、保存された決裁済みのデータから作り直しています…`,
  broke: (reason: string) => `作り直しが途中で止まりました。\n${reason}`,
  refused: (edition: string, refusal: ReprintRefusal) => refusedWords(edition, refusal),
  same: (name: string) => `${name}：同一`,
  different: (name: string, { before, after, line }: { before: number; after: number; line: number | null }) =>
    `${name}：異なる（${line === null ? '' : `${line}行目から。`}公表時${before}バイト、今回${after}バイト）`,
  onlyMade: (name: string) => `${name}：異なる（公表時にはなかったファイル）`,
  onlyPublished: (name: string) => `${name}：異なる（今回は作られなかったファイル）`,
  madeAlike:
    '作るのに使ったもの（torikumi、ブラウザ、字体、様式）は公表時と同じです。違いはデータの保存か、この機械にあります。',
  madeOtherwise: '公表時とは別のもので作りました。その違いでファイルが変わることがあります。',
  madeWith: (part: keyof MadeWith, before: string, after: string) =>
    `・${PARTS[part]}：公表時 ${before}、今回 ${after}`,
  done: (edition: string, count: number, folder: string) =>
    `${edition}：ファイル${count}つはすべて公表時と同一です。${folder}`,
  differs: (edition: string, count: number, folder: string) =>
    `${edition}：公表時と異なるファイルが${count}つあります。作り直したものは ${folder} にあります。`,
}

function refusedWords(edition: string, refusal: ReprintRefusal): string {
  switch (refusal.reason) {
    case 'no-edition': {
      const { published } = refusal
      const known = published.length === 0 ? '公表した版はまだありません。' : `公表した版：${published.join('、')}`
      return `${edition} という公表した版はありません。${known}`
    }
    case 'data-damaged':
      return `${edition} の保存されたデータが、公表時の照合番号と合いません。作り直しても公表したものにはなりません。控え（バックアップ）から戻してください。`
    case 'manifest-lost':
      return `${edition} の manifest.json が保存先の store にないか、壊れています。控え（バックアップ）から戻してください。`
  }
}
