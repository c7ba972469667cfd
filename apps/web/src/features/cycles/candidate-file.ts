import { findEditionFile } from '@torikumi/database'
import type { Deps } from '../../deps.ts'
import type { Handler } from '../../env.ts'
import { NotForYouError } from '../../http/allowed.ts'
import { storedFile } from '../public/stored-file.ts'

/** The files of a candidate before it is public, for those who prepare and decide its publication. */
export function candidateRoutes({ db, store }: Deps) {
  return {
    'GET /candidates/:key/:name': async (c) => {
      const file = await findEditionFile(db, c.req.param('key') ?? '', c.req.param('name') ?? '')
      if (file === null) throw new NotForYouError('no such file')
      return storedFile(store, c, file, 'never')
    },
  } satisfies Record<string, Handler>
}
