import { characterWords } from '../../format/text-words.ts'
import { ja } from '../../messages/ja.ts'
import type { SettingsProblem } from './form.ts'
import type { SettingsTyped } from './typed-settings.ts'

/** The id of the element that a problem's link leads to. */
export function placeOf({ field }: SettingsProblem): string {
  return field === 'columns' ? 'column-1' : field
}

/** What is wrong with a field and what to do, in words; characters that cannot be printed are named. */
export function problemWords(problem: SettingsProblem, typed: SettingsTyped): string {
  const isOfText = ['character', 'contact', 'name'].includes(problem.code)
  return (isOfText ? characterWords(textOf(problem, typed)) : undefined) ?? ruleWords(problem)
}

/** The text a problem is about; of 用語解説 the line of its term. */
function textOf(problem: SettingsProblem, typed: SettingsTyped): string {
  if (problem.field === 'columns' || problem.field === 'emblem') return ''
  if (problem.field !== 'terms' || problem.code === 'many') return typed[problem.field]
  const lines = typed.terms.split('\n').map((line) => line.trim())
  return lines.find((line) => line.split(/[：:]/u, 1)[0]?.trim() === problem.term) ?? ''
}

function ruleWords(problem: SettingsProblem): string {
  const words = ja.reportSettings.problem
  switch (problem.field) {
    case 'municipality-name':
      return words.name
    case 'contact':
      return words.contact
    case 'accent':
      return problem.code === 'contrast' ? words.contrast(problem.ratio.toFixed(2)) : words.colour
    case 'emblem':
      return words.emblem
    case 'licence-name':
      return problem.code === 'name-missing' ? words.licenceNameMissing : words.licenceName
    case 'licence-url':
      return problem.code === 'address-missing' ? words.addressMissing : words.address
    case 'columns':
      return words.columns
    case 'unanswered':
      return words.unanswered
    case 'apology':
      return words.apology
    case 'terms':
      if (problem.code === 'many') return words.terms.many
      return words.terms[problem.code === 'character' ? 'text' : problem.code](problem.term)
    case 'label-baseline':
    case 'label-actual':
    case 'label-target':
    case 'label-judgement':
      return words.label
  }
}
