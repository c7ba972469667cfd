/** Everything that is no letter of a word: digits, marks, white space that was kept. */
const notLetter = /[\d()→、,;。/:~\s%‰※*†①-⑳●■◆¹²³⁰⁴-⁹]/

/** Dashes end a run too, but for those inside Latin words. */
const dash = /[-—…‥]/

/** Signs that belong to the figure behind them. */
const sign = /[+±△▲▼▽]/
const digit = /[\d.]/

/** The end of the run of letters that begins at a place. */
export const runEnd = (text: string, from: number): number => {
  let end = from
  while (end < text.length) {
    const char = text[end] ?? ''
    if (notLetter.test(char) || dash.test(char)) break
    if (sign.test(char) && digit.test(text[end + 1] ?? '')) break
    end += 1
  }
  return end
}
