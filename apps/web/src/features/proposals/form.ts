import type { CellToTake } from '@torikumi/database'
import { oneOf, refuseUnknownFields } from '../../http/bad-form.ts'
import type { Form } from '../../http/form-body.ts'

const FIELD = /^cells\[([1-9]\d{0,6})\]\.(take|version)$/

/** What planning does with a proposal: takes the ticked cells, or leaves all that are undecided. */
export interface ProposalForm {
  act: 'take' | 'leave'
  chosen: readonly CellToTake[]
}

/** The name of a cell's field in the form: `take` is a tick (`yes`), `version` the draft's that was shown beside it. */
export function cellField(no: number, field: 'take' | 'version'): string {
  return `cells[${no}].${field}`
}

/** The form of `/cycles/{fiscalYear}/proposals/{id}`: `cells[<no>].take`, `cells[<no>].version`, button `act` = `take` or `leave`. */
export function readProposalForm(form: Form): ProposalForm {
  refuseUnknownFields(form, (name) => name === 'act' || FIELD.test(name))
  const chosen = [...form.keys()].flatMap((name): CellToTake[] => {
    const [, no = '', field] = FIELD.exec(name) ?? []
    if (field !== 'take' || form.get(name) !== 'yes') return []
    const version = form.get(`cells[${no}].version`) ?? ''
    return [{ no: Number(no), version: /^\d{1,9}$/.test(version) ? Number(version) : 0 }]
  })
  return { act: oneOf(form, 'act', ['take', 'leave']), chosen }
}
