import type { Finding } from '@torikumi/domain'

/** The field of a finding is a part of the row, or a word of its text. */
const NAME = /^notes\[([0-9a-f-]{36})\.([a-z0-9-]+)\.(.+)\]\.(how|reason)$/

/** The name of what a section says about a finding on a row: `notes[<item id>.<rule>.<field>].<part>`. */
export function noteField(item: string, finding: Pick<Finding, 'rule' | 'field'>, part: 'how' | 'reason'): string {
  return `notes[${item}.${finding.rule}.${finding.field}].${part}`
}

/** The item, finding (`<rule>/<field>`) and part a name stands for; null for any other name. */
export function parseNoteField(name: string): { item: string; key: string; part: 'how' | 'reason' } | null {
  const [, item, rule, field, part] = NAME.exec(name) ?? []
  if (item === undefined || (part !== 'how' && part !== 'reason')) return null
  return { item, key: `${rule}/${field}`, part }
}

/** The name a note's reason has among the problems of a row, which is also the end of its id in the page. */
export function noteProblemField(key: string): string {
  return `note-${key.replaceAll(/[^a-z0-9-]/gi, (letter) => `_${letter.codePointAt(0)?.toString(16)}`)}`
}
