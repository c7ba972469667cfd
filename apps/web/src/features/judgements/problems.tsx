import type { FC } from 'hono/jsx'
import { textWords } from '../../format/text-words.ts'
import { Banner } from '../../layout/banner.tsx'
import { ja } from '../../messages/ja.ts'
import type { TypedChange } from './form.ts'

/** What is wrong with a field of the form, in words, by its code. */
export function sayings({ reason }: Pick<TypedChange, 'reason'>) {
  return { ...ja.judgements.problem, text: textWords(reason) ?? '' }
}

/** Why a judgement could not be changed, each line leading to its field. */
export const ChangeProblems: FC<{ typed: TypedChange }> = ({ typed }) => (
  <Banner tone="failed" title={ja.judgements.cannot} focus>
    <ul>
      {typed.problems.map(({ field, code }) => (
        <li>
          <a href={`#${field}-${typed.indicator}`}>{sayings(typed)[code]}</a>
        </li>
      ))}
    </ul>
  </Banner>
)
