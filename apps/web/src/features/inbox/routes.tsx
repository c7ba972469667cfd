import { listHeldCandidates, listLiveRequestsTo, listLostFiles } from '@torikumi/database'
import { isPlanning, sectionsOf, seesContent } from '../../accounts/membership.ts'
import type { Deps } from '../../deps.ts'
import { type Handler, memberOf } from '../../env.ts'
import { render } from '../../http/render.ts'
import { shellOf } from '../../layout/shell.ts'
import { findWork } from '../../work/find-work.ts'
import { whoIsAsked } from '../../work/waits-on.ts'
import { NO_OFFERS, offersBeside } from '../offers/offers-beside.ts'
import { InboxPage } from './page.tsx'
import { rowsBehind } from './work-details.ts'

/** 処理待ち. */
export function inboxRoutes({ db }: Deps) {
  return {
    'GET /': async (c) => {
      const member = memberOf(c)
      const shell = await shellOf(db, c)
      if (!seesContent(member))
        return render(c, <InboxPage shell={shell} work={[]} moving={[]} offers={NO_OFFERS} lost={[]} held={[]} />)
      const work = await findWork(db, member, c.get('today'))
      const details = await Promise.all(work.map(async (item) => ({ item, ...(await rowsBehind(db, item)) })))
      const mine = new Set(work.map((item) => item.request.id))
      const live = await listLiveRequestsTo(db, sectionsOf(member))
      const others = live.filter((request) => !mine.has(request.id))
      const asked = await whoIsAsked(
        db,
        others.map((request) => request.id),
        c.get('today'),
      )
      const moving = others.map((request) => ({ request, asked: asked.get(request.id) ?? null }))
      const offers = await offersBeside(db, member, c.get('now'))
      const lost = isPlanning(member) ? await listLostFiles(db) : []
      const held = isPlanning(member) ? await listHeldCandidates(db) : []
      const beside = { moving, offers, lost, held }
      return render(c, <InboxPage shell={shell} work={details} {...beside} />)
    },
  } satisfies Record<string, Handler>
}
