import type { Context } from 'hono'
import type { Env } from '../env.ts'
import { fileSize } from '../format/hash-groups.ts'
import { ProblemPage } from '../layout/problem-pages.tsx'
import { publicShell } from '../layout/shell.ts'
import { ja } from '../messages/ja.ts'
import { render } from './render.ts'

/** Room for the largest sheet of a section with every field full; a form that needs more is none of ours. */
export const MAX_BODY_BYTES = 4_000_000

/** Answers a body that is too large before it is read: the browser still holds what was typed. */
export function tooLarge(c: Context<Env>): Response | Promise<Response> {
  const { title, lead, what } = ja.problems.tooLarge
  return render(
    c,
    <ProblemPage shell={publicShell(c)} title={title} lead={lead(fileSize(MAX_BODY_BYTES))} what={what} />,
    413,
  )
}
