import type { FC } from 'hono/jsx'
import { ja } from '../../messages/ja.ts'
import { paths } from '../../paths.ts'
import { LabelledField } from './labelled-field.tsx'

/** What was typed for 会議資料版 and cannot be taken. */
export interface MeetingProblem {
  documentNumber: string
  words: string
}

/** The report of a year before it is published: on the screen, and as the paper of a meeting. */
export const PrintForms: FC<{ fiscalYear: number; problem: MeetingProblem | undefined }> = ({
  fiscalYear,
  problem,
}) => {
  const words = ja.preview.meeting
  return (
    <section class="part" aria-labelledby="print-title">
      <h2 id="print-title">{words.partTitle}</h2>
      <p>
        <a href={paths.cyclePreview(fiscalYear)}>{ja.preview.openYear}</a>
      </p>
      <p>
        <a href={paths.opinions(fiscalYear)}>{ja.opinions.open}</a>
      </p>
      <p>
        <a href={paths.grants(fiscalYear)}>{ja.grants.open}</a>
      </p>
      <h3>{words.title}</h3>
      <p>{words.lead}</p>
      <form method="post" action={paths.meetingPaper(fiscalYear)}>
        <LabelledField
          label={words.number}
          name="document_number"
          value={problem?.documentNumber ?? ''}
          hint={words.numberHint}
          problem={problem?.words}
          attributes={{ autocomplete: 'off' }}
        />
        <p class="buttons">
          <button class="button button-outlined">{words.make}</button>
        </p>
      </form>
    </section>
  )
}
