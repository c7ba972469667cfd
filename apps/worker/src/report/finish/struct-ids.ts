import type { PdfFile } from '../pdf/file.ts'

const ID = /\(node(\d{8,})\)/g

/**
 * Numbers the ids of structure elements from 1 in their own order. The browser takes them from a count that goes on over all
 * documents a process has shown, so they are the one thing besides the dates in which two prints differ.
 */
export function renumberStructureIds(file: PdfFile): void {
  const holders = Array.from(file.objects.values()).filter(
    (object) => object.stream === undefined && object.text.includes('(node'),
  )
  const ids = new Set<string>()
  for (const { text } of holders) for (const [, id] of text.matchAll(ID)) if (id !== undefined) ids.add(id)
  // The tree that finds an element by its id is sorted, so the order must stay.
  const ordered = Array.from(ids).toSorted((a, b) => Number(a) - Number(b))
  const renumbered = new Map(ordered.map((id, n) => [id, String(n + 1).padStart(8, '0')]))
  for (const object of holders) {
    object.text = object.text.replace(ID, (whole, id: string) => `(node${renumbered.get(id) ?? whole})`)
  }
}
