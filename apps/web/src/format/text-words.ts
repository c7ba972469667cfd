import {
  MAX_TEXT_LENGTH,
  MAX_VALUE_LENGTH,
  type TextDefect,
  directionMarksIn,
  textDefect,
  unprintableIn,
  unprintableNames,
  usualFormsIn,
  valueDefect,
} from '@torikumi/domain'
import { ja } from '../messages/ja.ts'

const words = ja.answers.text
/** So many marks of direction are named at most. */
const MOST_MARKS = 3

/** True for a code that says what is wrong with the characters or the length of a text. */
export function isTextDefect(code: string): code is TextDefect {
  return Object.hasOwn(words, code)
}

/** What is wrong with a text, in words that name the characters; `longest` is what its field takes. */
export function defectWords(defect: TextDefect, text: string, longest: number = MAX_TEXT_LENGTH): string {
  switch (defect) {
    case 'too-long':
      return words['too-long'](longest)
    case 'formula-like':
      return words['formula-like'](text.slice(0, 1).trim())
    case 'direction':
      return words.direction(directionMarksIn(text).slice(0, MOST_MARKS).join('、'))
    case 'no-glyph':
      return words['no-glyph'](unprintableNames(unprintableIn(text)))
    case 'nul':
    case 'lone-surrogate':
    case 'control':
      return words[defect]
  }
}

/** Why a text cannot be taken, in words; undefined where it can. */
export function textWords(text: string, check: (text: string) => TextDefect | null = textDefect): string | undefined {
  const defect = check(text)
  const longest = check === valueDefect ? MAX_VALUE_LENGTH : MAX_TEXT_LENGTH
  return defect === null ? undefined : defectWords(defect, text, longest)
}

/** The same where single characters are the reason, to be said in place of a sentence about the whole field. */
export function characterWords(text: string): string | undefined {
  const defect = textDefect(text)
  return defect === 'direction' || defect === 'no-glyph' ? defectWords(defect, text) : undefined
}

/** That variants of characters in a text print in their usual form, in words that name them; undefined where none does. */
export function usualFormWords(text: string): string | undefined {
  const found = usualFormsIn(text)
  return found.length === 0 ? undefined : ja.answers.usualForm(unprintableNames(found))
}
