import type { FindingNote } from '@torikumi/database'
import { ja } from '../messages/ja.ts'
import { isSettled } from './finding-notes.ts'

/** 「回答：このままで正しい（登録簿で確かめた。）」. */
export function noteWords(note: FindingNote | null): string {
  if (note === null) return ja.findings.noAnswer
  const how = ja.states.settlement[note.how]
  if (note.reason.trim() !== '') return ja.findings.answer(how, note.reason)
  return isSettled(note) ? ja.findings.answerOnly(how) : ja.findings.answer(how, ja.findings.noReason)
}
