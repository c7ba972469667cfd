import type { EditionData, EditionKpi } from '@torikumi/domain'
import type { FC } from 'hono/jsx'
import { JudgementTag } from '../../layout/tag.tsx'
import { ja } from '../../messages/ja.ts'

/** The judgements a person changed, as the candidate prints them; nothing where nobody did. */
export const ChangedJudgements: FC<{ data: Pick<EditionData, 'goals' | 'measures'> }> = ({ data }) => {
  const sheets = [...data.goals, ...data.measures]
  const rows = sheets.flatMap(({ code, kpis }) => kpis.filter(isChanged).map((kpi) => ({ code, kpi })))
  if (rows.length === 0) return null
  return (
    <section class="block" aria-labelledby="changed-judgements">
      <h2 id="changed-judgements">{ja.judgements.candidate}</h2>
      <p>{ja.judgements.candidateLead}</p>
      <dl class="fields">
        {rows.map(({ code, kpi: { name, judged } }) => (
          <div>
            <dt>
              {code}　{name}
            </dt>
            <dd>
              {judged.override !== null && (
                <>
                  <JudgementTag mark={judged.override.mark} word={judged.override.word} />{' '}
                  {ja.judgements.inPlaceOf(judged.word)}　{judged.reason}{' '}
                  <span class="said">{ja.judgements.because(judged.override.reason)}</span>
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function isChanged({ judged, shownAgain }: EditionKpi): boolean {
  return judged.override !== null && !shownAgain
}
