import type { Form } from './form-body.ts'

const NAME = /^items\[([0-9a-f-]{36})\]\.([A-Za-z]+)$/

/** The name of a row's field in a form: `items[<item id>].<field>`. */
export function itemField(item: string, field: string): string {
  return `items[${item}].${field}`
}

/** The item and field a name stands for; null for any other name. */
export function parseItemField(name: string): { item: string; field: string } | null {
  const match = NAME.exec(name)
  return match?.[1] === undefined || match[2] === undefined ? null : { item: match[1], field: match[2] }
}

/** The rows' fields of a form, by item. */
export function fieldsByItem(form: Form): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const items = new Map<string, Record<string, string>>()
  for (const [name, value] of form) {
    const place = parseItemField(name)
    if (place === null) continue
    const fields = items.get(place.item) ?? {}
    fields[place.field] = value
    items.set(place.item, fields)
  }
  return items
}
