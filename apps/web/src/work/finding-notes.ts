import type { FindingNote, FindingNotes } from '@torikumi/database'
import type { Finding, Settlement } from '@torikumi/domain'

/** The key of a finding's note among those of its row: `<rule>/<field>`. */
export function noteKey(finding: Pick<Finding, 'rule' | 'field'>): string {
  return `${finding.rule}/${finding.field}`
}

/** What the section said about a finding; null where it said nothing, or said it about another sentence. */
export function noteOn(finding: Pick<Finding, 'rule' | 'field' | 'message'>, notes: FindingNotes): FindingNote | null {
  const note = notes[noteKey(finding)]
  return note?.message === finding.message ? note : null
}

/** True once a choice is made, with its reason where one belongs to it. */
export function isSettled(note: Pick<FindingNote, 'how' | 'reason'> | null): boolean {
  return note !== null && (note.how === 'corrected' || note.reason.trim() !== '')
}

const EMPTY_FIELDS: ReadonlySet<string> = new Set(['missing-answer', 'cause-missing'])

/**
 * True for an empty field: the form names it by itself and takes no submission before it is filled in or ticked as 回答なし, so
 * nothing is left to be said about it.
 */
export function isEmptyField(finding: Pick<Finding, 'rule'>): boolean {
  return EMPTY_FIELDS.has(finding.rule)
}

/** The findings on which the section's word is missing. */
export function unsettled(findings: readonly Finding[], notes: FindingNotes): Finding[] {
  return findings.filter((finding) => !isEmptyField(finding) && !isSettled(noteOn(finding, notes)))
}

/** A choice as posted; `how` null where none was made. */
export interface PostedNote {
  how: Settlement | null
  reason: string
}

/**
 * The notes of a row after its form was posted, for the findings that stand then. A choice that was shown and comes back
 * untouched keeps the sentence it was made for, so that a changed value asks again; every other choice is for the new sentence.
 */
export function notesAfter(
  standing: readonly Finding[],
  shown: { findings: readonly Finding[]; notes: FindingNotes },
  posted: ReadonlyMap<string, PostedNote>,
): FindingNotes {
  const wasShown = new Map(shown.findings.map((finding) => [noteKey(finding), noteOn(finding, shown.notes)]))
  return Object.fromEntries(
    standing.flatMap((finding) => {
      const key = noteKey(finding)
      const before = shown.notes[key]
      const { how, reason } = posted.get(key) ?? { how: null, reason: '' }
      if (how === null) return before === undefined ? [] : [[key, before]]
      const chosen = wasShown.get(key)
      const isUntouched = chosen?.how === how && chosen.reason === reason
      return [[key, isUntouched ? chosen : { how, reason, message: finding.message }]]
    }),
  )
}
