import type { EditionChange, EditionChangeKind, EditionChanges } from '../edition-changes.ts'
import type { EditionData } from '../edition-data.ts'
import { judgementChanged, kpiPlaces, placeOf } from './changed-places.ts'
import { kpiAt } from './placed-kpis.ts'
import { type PrintedText, printedTexts } from './printed-texts.ts'
import { reasonKey } from './reason-key.ts'
import { seriesFieldOf } from './series-field.ts'
import { judgementText } from './printed-words.ts'

/** Why a row was changed, in its section's words, and the day it was decided (`YYYY-MM-DD`). */
export interface ChangeReason {
  reason: string
  decidedOn: string
}

/**
 * What `next` prints otherwise than `previous`: each changed text once for its row, with every place that prints it; what follows
 * from it (a judgement, a mark, a count) stands at the place and is no entry of its own. `reasons` are by the id of the row, or by
 * `reasonKey` for one field of it. Pages are not known yet (`withPages`), nor other years' reports (`elsewhereOf`). Equal editions
 * have no entries; an 更新 carries no お詫び.
 */
export function changesBetween(
  previous: EditionData,
  next: EditionData,
  kind: EditionChangeKind,
  reasons: ReadonlyMap<string, ChangeReason>,
): EditionChanges {
  const { id, number, publishedOn } = previous.edition
  return {
    kind,
    previous: { id, number, publishedOn },
    apology: kind === 'correction' ? next.report.apology : '',
    entries: entriesBetween(previous, next).map((entry) => ({
      ...entry,
      ...(reasons.get(reasonKey(entry.id, entry.field)) ?? reasons.get(entry.id) ?? { reason: '', decidedOn: '' }),
    })),
    elsewhere: [],
  }
}

/** A text that differs, at one place. */
type Difference = PrintedText & { before: string; after: string }

function entriesBetween(previous: EditionData, next: EditionData): Omit<EditionChange, 'reason' | 'decidedOn'>[] {
  const rows = Map.groupBy(differences(previous, next), ({ subject, id }) => `${subject}\n${id}`)
  return [...rows.values()].flatMap((differing) => {
    const leading = differing[0]?.field
    const texts = Map.groupBy(differing, ({ field, before, after }) => [field, before, after].join('\n'))
    return [...texts.values()].flatMap((same) => {
      const [first] = same
      if (first === undefined) return []
      const { subject, id, name, section, field, before, after } = first
      const places = same.map(({ place }) => place)
      const printed =
        subject === 'kpi'
          ? kpiPlaces(previous, next, { id, field, places, leads: field === leading })
          : [...places.map((place) => placeOf(place)), ...(field === 'measureName' ? [inContents] : [])]
      return [{ subject, id, name, section, field, before, after, places: printed }]
    })
  })
}

const inContents = placeOf({ part: 'contents', code: '' })

/** Rows in the order of the next edition, those it no longer prints after them; a text that one of them lacks is empty there. */
function differences(previous: EditionData, next: EditionData): Difference[] {
  const [earlier, later] = [printedTexts(previous), printedTexts(next)]
  const found: Difference[] = []
  for (const key of new Set([...later.keys(), ...earlier.keys()])) {
    const [was, is] = [earlier.get(key), later.get(key)]
    const owner = is ?? was
    if (owner === undefined || (was?.text ?? '') === (is?.text ?? '')) continue
    found.push({ ...owner, before: was?.text ?? '', after: is?.text ?? '' })
  }
  const [own, series] = [found.filter(isOfItsYear), found.filter((one) => !isOfItsYear(one))]
  return [...own, ...judgementsAlone(previous, next, own), ...series]
}

/** What is judged follows from the year's own texts, never from the figures of earlier years. */
const isOfItsYear = ({ field }: Pick<PrintedText, 'field'>): boolean => seriesFieldOf(field) === null

/** Judgements that changed although no text of their row did, as by another rule set: an entry of its own. */
function judgementsAlone(previous: EditionData, next: EditionData, found: readonly Difference[]): Difference[] {
  const explained = new Set(found.filter(({ subject }) => subject === 'kpi').map(({ id }) => id))
  return [...printedTexts(next).values()].flatMap((text): Difference[] => {
    if (text.subject !== 'kpi' || text.field !== 'actualRaw' || explained.has(text.id)) return []
    const { id, place } = text
    if (!judgementChanged(previous, next, id, [place])) return []
    const [was, is] = [kpiAt(previous, id, place), kpiAt(next, id, place)]
    const words = {
      before: was === undefined ? '' : judgementText(was),
      after: is === undefined ? '' : judgementText(is),
    }
    return [{ ...text, field: 'judgement', text: words.after, ...words }]
  })
}
