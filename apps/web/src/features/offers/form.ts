import type { AskedActivityRow, AskedIndicatorRow } from '@torikumi/database'
import { oneOf, refuseUnknownFields } from '../../http/bad-form.ts'
import type { Form } from '../../http/form-body.ts'
import { parseItemField } from '../../http/item-fields.ts'
import { FIELDS, type TypedFields } from '../requests/typed-fields.ts'

/** A row that a correction can be offered of. */
export type OfferedRow = AskedIndicatorRow | AskedActivityRow

/**
 * The form of `/requests/{id}/offers/{item}`: the fields of the one row as in `readAnswerForm`, its reason as `changeReason`, and the
 * button `act` = `offer` or `withdraw`.
 */
export function readOfferForm(form: Form, row: OfferedRow): { act: 'offer' | 'withdraw'; fields: TypedFields } {
  const named: readonly string[] = [...FIELDS[row.kind], 'version']
  refuseUnknownFields(form, (name) => {
    const place = parseItemField(name)
    if (place === null) return name === 'act'
    return place.item === row.id && named.includes(place.field)
  })
  const fields = [...form].flatMap(([name, text]): [string, string][] => {
    const place = parseItemField(name)
    return place === null || place.field === 'version' ? [] : [[place.field, text]]
  })
  return { act: oneOf(form, 'act', ['offer', 'withdraw']), fields: Object.fromEntries(fields) }
}
