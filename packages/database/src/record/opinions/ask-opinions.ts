import { type AskOpinionsPayload, type AskingFacts, openingWords } from '@torikumi/domain'
import type { Kysely, Selectable, Transaction } from 'kysely'
import { listAskedOpinions } from '../../queries/opinions/asked-opinions.ts'
import { listOpinions } from '../../queries/opinions/list-opinions.ts'
import { listSections } from '../../queries/organisation/sections.ts'
import type { Tables } from '../../tables/index.ts'
import type { CycleTable } from '../../tables/process.ts'
import { askSection } from '../requests/ask-section.ts'
import { routelessSections } from '../requests/routeless-sections.ts'

/** An opinion and a section that is to answer it. */
interface Pair {
  opinion: string
  section: string
}

/** What asking sections about opinions finds; the caller holds the lock on the year. */
export async function askingFacts(
  trx: Transaction<Tables>,
  cycle: Selectable<CycleTable> | undefined,
  payload: AskOpinionsPayload,
): Promise<AskingFacts> {
  const pairs = pairsOf(payload)
  const phase = cycle?.phase ?? null
  if (cycle === undefined) return { phase, pairs: pairs.length, unknown: [], alreadyAsked: [], routeless: [] }
  const opinions = new Map((await listOpinions(trx, cycle.id)).map((opinion) => [opinion.id, opinion]))
  const sections = new Map((await listSections(trx)).map(({ id, name }) => [id, name]))
  const asked = (await listAskedOpinions(trx, cycle.id)).filter(({ state }) => state !== 'closed')
  const isAsked = ({ opinion, section }: Pair): boolean =>
    asked.some((one) => one.opinion === opinion && one.section.id === section)
  return {
    phase,
    pairs: pairs.length,
    unknown: pairs.flatMap(({ opinion, section }) => [
      ...(opinions.has(opinion) ? [] : [opinion]),
      ...(sections.has(section) ? [] : [section]),
    ]),
    alreadyAsked: pairs
      .filter(isAsked)
      .map(({ opinion, section }) => `${sections.get(section)}「${openingWords(opinions.get(opinion)?.text ?? '')}」`),
    routeless: await routelessSections(trx, [...new Set(pairs.map(({ section }) => section))]),
  }
}

/** Asks each named section once for its answers to all its opinions, in the order in which these were entered. */
export async function askOpinions(trx: Transaction<Tables>, cycle: string, payload: AskOpinionsPayload): Promise<void> {
  const { dueOn, noticeText = '' } = payload
  const order = (await listOpinions(trx, cycle)).map(({ id }) => id)
  for (const [section, pairs] of Map.groupBy(pairsOf(payload), (pair) => pair.section)) {
    const request = { cycle, section, kind: 'opinion', dueOn, noticeText, correction: null } as const
    const subjects = pairs.map(({ opinion }) => opinion).toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
    await askSection(
      trx,
      request,
      subjects.map((subject) => ({ kind: 'opinion', subject })),
    )
  }
}

/** The sections that have not answered an opinion on a year's report so that planning confirmed it, by name. */
export async function openOpinionSections(db: Kysely<Tables>, cycle: string): Promise<string[]> {
  const asked = await listAskedOpinions(db, cycle)
  const open = asked.filter(({ state }) => state !== 'confirmed' && state !== 'closed')
  return [...new Set(open.map(({ section }) => section.name))]
}

/** Each pair once, however often the payload names it. */
function pairsOf({ asked }: AskOpinionsPayload): Pair[] {
  const pairs = asked.flatMap(({ opinion, sections }) => sections.map((section) => ({ opinion, section })))
  return [...new Map(pairs.map((pair) => [JSON.stringify([pair.opinion, pair.section]), pair])).values()]
}
