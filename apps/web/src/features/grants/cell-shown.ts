import { type MissingReason, describeReading, readValue, valueDefect } from '@torikumi/domain'
import { ja } from '../../messages/ja.ts'
import { proposeNarrow } from '../../work/propose-narrow.ts'
import { readingsToChoose } from '../../work/readings-to-choose.ts'
import type { CellShown } from '../requests/value-shown.ts'

/** A cell of a 交付金事業's KPI as it is typed, with the name that stands before it. */
export interface GrantCell {
  raw: string
  name: string
  /** Western fiscal year of an actual; null for 現状値 and 目標値, which carry their own. */
  fiscalYear: number | null
}

/**
 * Reads a cell as it stands in the form. Nothing is judged: a project's KPI has no declared direction. `on` is the day era
 * names follow.
 */
export function cellShown({ raw, name, fiscalYear }: GrantCell, on: string): CellShown {
  const said = (reading: string | null, isRefused = false): CellShown => ({
    reading,
    isRefused,
    choices: [],
    printed: raw,
    proposal: null,
  })
  if (valueDefect(raw) !== null) return said(ja.answers.readNot(''), true)
  if (raw.trim() === '') return said(null)
  const around = { indicatorName: name, ...(fiscalYear === null ? {} : { fiscalYear }) }
  const reading = readValue(raw, around)
  const proposal = proposeNarrow(raw, around)
  if (reading.confidence === 'refused') return said(ja.grants.readNot(reading.note), true)
  const choices = readingsToChoose(raw, around)
  const [one, other] = choices
  if (one !== undefined && other !== undefined) return { ...said(ja.answers.readTwice(one, other)), choices, proposal }
  if (reading.missingReason !== 'none') return { ...said(noneWords(reading.missingReason, fiscalYear)), proposal }
  return { ...said(describeReading(reading, on)), proposal }
}

/** A dash under 現状値 or 目標値 says nothing of a survey of this year. */
function noneWords(reason: MissingReason, fiscalYear: number | null): string {
  const isBareDash = reason === 'not-measured' && fiscalYear === null
  return isBareDash ? ja.grants.readNoValue : ja.answers.readNone(ja.states.reason[reason])
}
