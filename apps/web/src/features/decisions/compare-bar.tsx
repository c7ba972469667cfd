import type { FC } from 'hono/jsx'
import { Mark } from '../../layout/marks.tsx'
import { ja } from '../../messages/ja.ts'
import { paths } from '../../paths.ts'
import type { Sheet } from '../requests/sheet.ts'
import type { CompareWith } from './comparison.ts'

/** Which rows are open: all, or those with a change or a finding. */
export type ShownRows = 'all' | 'changed'

/** Above this many rows the page opens with the changed ones. */
const MANY_ROWS = 20

/** The rows to open first: as the address says, else by their number. */
export function shownRows(asked: string | undefined, rows: number): ShownRows {
  if (asked === 'all' || asked === 'changed') return asked
  return rows > MANY_ROWS ? 'changed' : 'all'
}

/** 比べる相手 and 見る行, chosen by links: the address carries the choice. */
export const CompareBar: FC<{
  sheet: Sheet
  compare: CompareWith
  shown: ShownRows
  changed: number
  all: number
}> = ({ sheet, compare, shown, changed, all }) => {
  const base = paths.decision(sheet.request.id)
  const before = (sheet.revision?.no ?? 1) - 1
  const choices: [CompareWith['kind'], string, string][] = []
  if (before >= 1) choices.push(['revision', 'revision', ja.decision.compareRevision(before)])
  if (sheet.lastYear.size > 0) choices.push(['last-year', 'last-year', ja.decision.compareLastYear])
  choices.push(['none', 'none', ja.decision.compareNone])
  const address = (compared: string, rows: ShownRows) => `${base}?compare=${compared}&rows=${rows}`
  return (
    <div class="compare">
      {choices.length > 1 && (
        <div>
          <span class="compare-name">{ja.decision.compare}</span>
          <Segments
            choices={choices.map(([kind, word, text]) => ({
              href: address(word, shown),
              text,
              chosen: compare.kind === kind,
            }))}
          />
        </div>
      )}
      <div>
        <span class="compare-name">{ja.decision.show}</span>
        <Segments
          choices={[
            {
              href: address(compare.kind, 'changed'),
              text: ja.decision.showChanged(changed),
              chosen: shown === 'changed',
            },
            { href: address(compare.kind, 'all'), text: ja.decision.showAll(all), chosen: shown === 'all' },
          ]}
        />
      </div>
      {compare.kind !== 'none' && (
        <div class="hint">
          {ja.decision.legend} <del>{ja.decision.legendRemoved}</del> <ins>{ja.decision.legendAdded}</ins>
        </div>
      )}
    </div>
  )
}

const Segments: FC<{ choices: readonly { href: string; text: string; chosen: boolean }[] }> = ({ choices }) => (
  <span class="segments">
    {choices.map(({ href, text, chosen }) => (
      <a href={href} aria-current={chosen ? 'true' : undefined}>
        {chosen && <Mark name="check" />}
        {text}
      </a>
    ))}
  </span>
)
