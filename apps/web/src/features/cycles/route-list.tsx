import type { FC } from 'hono/jsx'
import { shortTime } from '../../format/dates.ts'
import { Mark } from '../../layout/marks.tsx'
import { ja } from '../../messages/ja.ts'
import type { RouteStepShown } from './route-steps.ts'

/** 決裁経路 of a 公表, from 提出 to 決裁, each step with what became of it. */
export const RouteList: FC<{ steps: readonly RouteStepShown[]; today: string }> = ({ steps, today }) => {
  const words = ja.publication
  return (
    <ol class="route-list">
      {steps.map(({ post, noun, state, at }) => (
        <li class={`route-${state}`}>
          <Mark name={state === 'done' ? 'done' : state === 'here' ? 'three-quarters' : 'empty'} />
          {state === 'here' ? <strong>{words.routeHere(post, noun)}</strong> : words.routeStep(post, noun)}
          {at !== null && <p class="hint">{shortTime(at, today)}</p>}
        </li>
      ))}
    </ol>
  )
}
