import { type Answer, type RevisionBody, answerHash, sameAnswer } from '@torikumi/domain'
import type { Kysely } from 'kysely'
import type { Tables } from '../../../tables/index.ts'

/** A row of a year that is not decided on the content of its section's newest revision: it must not be printed. */
export class UndecidedRowError extends Error {
  override name = 'UndecidedRowError'
}

/**
 * The decided answers of a year by the id of their indicator or activity: those of its 定例照会, and over them those of the given
 * corrections in their order. Each is taken from the newest revision of its request. Refuses by throwing where a row is neither
 * decided nor closed, or its content is not the one that was decided.
 */
export async function decidedAnswers(
  db: Kysely<Tables>,
  cycleId: string,
  corrections: readonly string[] = [],
): Promise<Map<string, Answer>> {
  return new Map((await decidedInOrder(db, cycleId, corrections)).map(({ subject, answer }) => [subject, answer]))
}

/**
 * The same as they are printed: a row that a correction left as it was published keeps the answer it had, and with it what was judged of
 * that answer, whatever reason its section wrote beside it.
 */
export async function answersInForce(
  db: Kysely<Tables>,
  cycleId: string,
  corrections: readonly string[],
): Promise<Map<string, Answer>> {
  const answers = new Map<string, Answer>()
  for (const { subject, answer } of await decidedInOrder(db, cycleId, corrections)) {
    const before = answers.get(subject)
    if (before === undefined || !sameAnswer(before, answer)) answers.set(subject, answer)
  }
  return answers
}

type DecidedAnswer = Pick<RevisionBody['items'][number], 'subject' | 'answer'>

async function decidedInOrder(
  db: Kysely<Tables>,
  cycleId: string,
  corrections: readonly string[],
): Promise<DecidedAnswer[]> {
  const bodies = new Map<string, Map<string, DecidedAnswer>>()
  const answers: DecidedAnswer[] = []
  for (const row of await answeredRows(db, cycleId, corrections)) {
    if (row.state === 'closed') continue
    if ((row.state !== 'confirmed' && row.state !== 'decided') || row.body === null) {
      throw new UndecidedRowError(`row ${row.id} is ${row.state}: only decided rows are printed`)
    }
    let body = bodies.get(row.request)
    if (body === undefined) {
      body = new Map((JSON.parse(row.body) as RevisionBody).items.map((item) => [item.item, item]))
      bodies.set(row.request, body)
    }
    const content = body.get(row.id)
    if (content === undefined || answerHash(content.subject, content.answer) !== row.hash) {
      throw new UndecidedRowError(`row ${row.id} stands in the newest revision with another content than was decided`)
    }
    answers.push(content)
  }
  return answers
}

async function answeredRows(db: Kysely<Tables>, cycleId: string, corrections: readonly string[]) {
  return db
    .selectFrom('request_item')
    .innerJoin('request', 'request.id', 'request_item.request_id')
    .leftJoin('correction', 'correction.id', 'request.correction_id')
    .leftJoin('revision', (join) =>
      join.onRef('revision.request_id', '=', 'request.id').onRef('revision.revision_no', '=', 'request.revision_no'),
    )
    .select(['request_item.id', 'request_item.state', 'hash', 'revision.body', 'request.id as request'])
    .where('request_item.cycle_id', '=', cycleId)
    .where((where) => {
      const regular = where('request_item.request_kind', '=', 'regular')
      if (corrections.length === 0) return regular
      const corrected = where('request.correction_id', 'in', [...corrections])
      return where.or([regular, where.and([corrected, where('request_item.kind', '<>', 'edition')])])
    })
    .orderBy('correction.number', (order) => order.asc().nullsFirst())
    .orderBy('request_item.position')
    .execute()
}
