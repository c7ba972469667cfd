import { ja } from '../../messages/ja.ts'
import type { SettingsProblem } from './form.ts'

/** The id of the element that a problem's link leads to. */
export function placeOf({ field }: SettingsProblem): string {
  return field === 'columns' ? 'column-1' : field
}

/** What is wrong with a field and what to do, in words. */
export function problemWords(problem: SettingsProblem): string {
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
      return problem.code === 'many' ? words.terms.many : words.terms[problem.code](problem.term)
    case 'label-baseline':
    case 'label-actual':
    case 'label-target':
    case 'label-judgement':
      return words.label
  }
}
