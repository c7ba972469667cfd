import type { Deps } from '../../deps.ts'
import type { Handler } from '../../env.ts'
import { render } from '../../http/render.ts'
import { shellOf } from '../../layout/shell.ts'
import { loadBoard } from './board-state.ts'
import { BoardPage } from './page.tsx'

/** 進行状況: who has answered, on whom a section waits, what is overdue. `?state=` shows one state only. */
export function boardRoutes({ db }: Deps) {
  return {
    'GET /board': async (c) => {
      const board = await loadBoard(db, c.get('today'))
      const shell = await shellOf(db, c, board?.cycle)
      return render(c, <BoardPage shell={shell} board={board} shown={c.req.query('state') ?? null} />)
    },
  } satisfies Record<string, Handler>
}
