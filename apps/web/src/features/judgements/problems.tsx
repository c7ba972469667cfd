import type { FC } from 'hono/jsx'
import { Banner } from '../../layout/banner.tsx'
import { ja } from '../../messages/ja.ts'
import type { TypedChange } from './form.ts'

/** Why a judgement could not be changed, each line leading to its field. */
export const ChangeProblems: FC<{ typed: TypedChange }> = ({ typed }) => (
  <Banner tone="failed" title={ja.judgements.cannot} focus>
    <ul>
      {typed.problems.map(({ field, code }) => (
        <li>
          <a href={`#${field}-${typed.indicator}`}>{ja.judgements.problem[code]}</a>
        </li>
      ))}
    </ul>
  </Banner>
)
