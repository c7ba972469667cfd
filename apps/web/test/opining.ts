import { enteredOpinion } from '@torikumi/database/testing'
import { confirmedYear } from './answering.ts'
import type { Office } from './office.ts'
import { type Seen, type Visitor, formWith } from './visitor.ts'

export { enteredOpinion } from '@torikumi/database/testing'

/** The page on which planning puts opinions to sections. */
export const ASKING = '/cycles/2016/opinion-requests'

/** The pages of requests that planning waits for. */
export const AWAITED = '/cycles/2016/requests'

/** Puts opinions to sections in planning's form, and nothing that it proposes; `typed` in place of what it has. */
export async function askSections(
  planner: Visitor,
  pairs: readonly (readonly [opinion: string, section: string])[],
  typed: Readonly<Record<string, string>> = {},
): Promise<Seen> {
  const proposed = formWith((await planner.get(ASKING)).text, 'ask-opinions')
  const form = Object.fromEntries(Object.entries(proposed).filter(([name]) => !name.startsWith('ask[')))
  const ticked = pairs.map(([opinion, section]) => [`ask[${opinion}.${section}]`, 'yes'])
  return planner.post(ASKING, { ...form, ...Object.fromEntries(ticked), ...typed })
}

/** Ticks the first rows (all of them, unless `count` is given) of a request to be closed unanswered; gives what that would print. */
export async function checkClosing(
  planner: Visitor,
  address: string,
  reason: string,
  count = Number.MAX_SAFE_INTEGER,
): Promise<Seen> {
  const { text } = await planner.get(address)
  const boxes = [...text.matchAll(/name="(items\[[^"]+\])"/g)].map(([, name = '']) => [name, 'yes'])
  return planner.post(address, {
    ...formWith(text, 'check-close'),
    ...Object.fromEntries(boxes.slice(0, count)),
    reason,
  })
}

/** The same, and closes them. */
export async function closeRows(...rows: Parameters<typeof checkClosing>): Promise<Seen> {
  const [planner, address] = rows
  return planner.post(address, formWith((await checkClosing(...rows)).text, 'close'))
}

/** What was said at the meeting about 1-1-2: marks that a page must not read as its own, and characters kept as they are. */
export const SAID = '  「朝市」を月2回に。\n<b>太字</b> & ５０％'

/** FY2016 in 横断確認 with two opinions that no section is asked about yet: `market` on 1-1-2, `counting` on the whole strategy. */
export async function yearWithOpinions(office: Office): Promise<{ cycle: string; market: string; counting: string }> {
  const cycle = await confirmedYear(office)
  const market = await enteredOpinion(office.db, cycle, { text: SAID, measure_id: '1-1-2' })
  return { cycle, market, counting: await enteredOpinion(office.db, cycle) }
}

/** Where the rows of a request stand, in their order. */
export async function statesOf({ db }: Office, request: string): Promise<string[]> {
  const rows = db.selectFrom('request_item').select('state').where('request_id', '=', request)
  return (await rows.orderBy('position').execute()).map(({ state }) => state)
}
