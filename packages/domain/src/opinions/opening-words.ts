const LONGEST = 30

const letters = new Intl.Segmenter('ja', { granularity: 'grapheme' })

/** By which words an opinion is named in a list: the first line of its text that says something, cut after 30 letters. */
export function openingWords(text: string): string {
  const line = text.split('\n').find((one) => one.trim() !== '') ?? ''
  const all = [...letters.segment(line.trim())].map(({ segment }) => segment)
  return all.length > LONGEST ? `${all.slice(0, LONGEST).join('')}…` : all.join('')
}
