import { textDefect } from '@torikumi/domain'
import { refuseUnknownFields, versionOf } from '../../http/bad-form.ts'
import type { Form } from '../../http/form-body.ts'

/** So many words, and letters in one, a list may have. */
const MOST_WORDS = 2_000
const LONGEST_WORD = 60

/** What keeps a list from being saved: too many words, or the line (from 1) that is no word. */
export type WordsProblem = { code: 'too-many'; count: number } | { code: 'line'; line: number; text: string }

/** The form of `/settings/words`: `words` (one a line; blank lines and repeated words are dropped), `version` as it was seen. */
export function readWordsForm(form: Form): {
  typed: string
  version: number
  words: string[]
  problems: WordsProblem[]
} {
  refuseUnknownFields(form, (name) => ['words', 'version', 'act'].includes(name))
  const version = versionOf(form)
  const typed = form.get('words') ?? ''
  const lines = typed.split(/\r\n|\r|\n/)
  const words = [...new Set(lines.map((line) => line.trim()).filter((line) => line !== ''))]
  const wrong = lines.flatMap((line, index): WordsProblem[] => {
    const text = line.trim()
    const isWord = text.length <= LONGEST_WORD && textDefect(text) === null && !text.includes('\t')
    return isWord ? [] : [{ code: 'line', line: index + 1, text: text.slice(0, LONGEST_WORD) }]
  })
  const many: WordsProblem[] = words.length > MOST_WORDS ? [{ code: 'too-many', count: words.length }] : []
  return { typed, version, words, problems: [...many, ...wrong.slice(0, 10)] }
}
