import { aggregationWords } from './aggregation-words.ts'
import { changeWords } from './change-words.ts'
import { comparatorWords } from './comparator-words.ts'
import type { Meaning, WordGroup } from './meaning.ts'
import { missingWords } from './missing-words.ts'
import { referenceWords } from './reference-words.ts'
import { remarkWords } from './remark-words.ts'
import { stateWords } from './state-words.ts'

/** Earlier groups win where a word stands in two: 目標値 beside a figure is a remark, but 前年度 is a reference first. */
const groups: readonly WordGroup[] = [
  ...comparatorWords,
  ...aggregationWords,
  ...missingWords,
  ...stateWords,
  ...changeWords,
  ...referenceWords,
  ...remarkWords,
]

/** Every known word with its meanings, the first one being the usual. */
export const vocabulary: ReadonlyMap<string, readonly Meaning[]> = (() => {
  const words = new Map<string, Meaning[]>()
  for (const { meaning, words: text } of groups) {
    for (const word of text.split(' ')) {
      if (word === '') continue
      const known = words.get(word)
      if (known === undefined) words.set(word, [meaning])
      else if (known.every((other) => other.kind !== meaning.kind)) known.push(meaning)
    }
  }
  return words
})()
