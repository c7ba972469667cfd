/** What making a bundle again says. */
export const reprint = { notYet: '公表したファイル一式の作り直しは、この版ではまだ使えません。' }
