import type { FC } from 'hono/jsx'
import { Banner } from '../layout/banner.tsx'
import { ja } from '../messages/ja.ts'
import { type ActNames, type RefusedAct, refusalWords } from './refusal-words.ts'

/** What the record said to an act it refused; `names` where its sentence names a post of a route. */
export const RefusedBanner: FC<{ refused: RefusedAct; today: string; title?: string; names?: ActNames }> = (props) => {
  const { refused, today, title = ja.cycles.year.refused, names = null } = props
  return (
    <Banner tone="failed" title={title} focus>
      <p>{refusalWords(refused, today, names)}</p>
    </Banner>
  )
}
