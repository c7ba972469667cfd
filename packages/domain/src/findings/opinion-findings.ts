import type { Finding } from './finding.ts'
import { quoted } from './row-texts.ts'
import { personalDataOf } from './text/personal-data.ts'

/** An opinion as the rules read it. */
export interface CheckedOpinion {
  id: string
  text: string
  response: string
}

const CALLED = { text: '意見', response: '市の対応' } as const

/** What a careful reader would ask about an opinion, whose text is quoted word for word, and about its answer: 個人が分かる情報. */
export function opinionFindings(opinion: CheckedOpinion): Finding[] {
  return (['text', 'response'] as const).flatMap((field) => {
    const found = personalDataOf(opinion[field], CALLED.text)
    if (found.length === 0) return []
    const kinds = [...new Set(found.map(({ kind }) => kind))].join('・')
    const message = `${CALLED[field]}の${quoted(found.map(({ printed }) => printed))}は、個人が分かる情報（${kinds}）ではないか確かめてください。`
    const severity = found.some(({ plain }) => plain) ? 'error' : 'warning'
    return [{ rule: 'personal-data', severity, subject: opinion.id, field, message }]
  })
}
