import { PdfShapeError } from '../pdf/value.ts'
import type { PdfFile, PdfObject } from '../pdf/file.ts'

const ID = /\(node(\d{8,})\)/g
const OWN_ID = /\/ID \(node(\d{8,})\)/g
const NAMED = /\(node\d{8,}\) \d+ \d+ R/g

/**
 * Numbers the ids of structure elements from 1 in the order in which the elements stand in the file. The browser takes them from a count
 * that goes on over all documents a process has shown, and gives some of them ahead of the others, as its painting on screen happens to
 * ask for them: they are the one thing besides the dates in which two prints differ. Refuses a tree of ids of more than one leaf.
 */
export function renumberStructureIds(file: PdfFile): void {
  const holders = Array.from(file.objects.values()).filter(
    (object) => object.stream === undefined && object.text.includes('(node'),
  )
  const ids = new Set([...idsIn(holders, OWN_ID), ...idsIn(holders, ID)])
  const renumbered = new Map(Array.from(ids, (id, n) => [id, String(n + 1).padStart(8, '0')]))
  for (const object of holders) {
    object.text = object.text.replace(ID, (whole, id: string) => `(node${renumbered.get(id) ?? whole})`)
  }
  const leaves = holders.filter(({ text }) => text.includes('/Names') && text.search(NAMED) >= 0)
  if (leaves.length > 1) throw new PdfShapeError('The ids of the structure elements are in more than one leaf')
  for (const leaf of leaves) sortNames(leaf)
}

function idsIn(holders: readonly PdfObject[], pattern: RegExp): string[] {
  return holders.flatMap(({ text }) => Array.from(text.matchAll(pattern), ([, id]) => id ?? ''))
}

/** Elements are looked up by halving the names, so these stay sorted, and the limits tell the first and the last. */
function sortNames(leaf: PdfObject): void {
  const sorted = (leaf.text.match(NAMED) ?? []).toSorted()
  const idOf = (named: string | undefined): string => named?.slice(0, named.indexOf(')') + 1) ?? ''
  const limits = `/Limits [${idOf(sorted[0])} ${idOf(sorted.at(-1))}]`
  let at = 0
  leaf.text = leaf.text.replace(/\/Limits \[[^\]]*\]/, limits).replace(NAMED, (whole) => sorted[at++] ?? whole)
}
