import { type Publication, parseFlexibleDate, tokyoInstant } from '@torikumi/domain'
import type { FC } from 'hono/jsx'
import type { Form } from '../../http/form-body.ts'
import { ja } from '../../messages/ja.ts'
import { LabelledField } from './labelled-field.tsx'

/** 公表日 and 公表の時刻 as they were typed, with what cannot be read of them. */
export interface TypedPublication {
  publishOn: string
  publishAt: string
  problems: readonly ('date' | 'time')[]
}

/**
 * Reads `publishOn` (和暦 or 西暦) and `publishAt` (a time of day in Japan, 24 hours; empty for at once). Null where the form has neither:
 * then the year's own day holds.
 */
export function readPublication(form: Form): (TypedPublication & { value: Publication | null }) | null {
  const [publishOn, publishAt] = [form.get('publishOn'), form.get('publishAt')]
  if (publishOn === undefined || publishAt === undefined) return null
  const on = parseFlexibleDate(publishOn)
  const time = timeOf(publishAt)
  const problems = [...(on === null ? (['date'] as const) : []), ...(time === null ? (['time'] as const) : [])]
  const value = on === null || time === null ? null : { on, at: time === '' ? null : tokyoInstant(on, time) }
  return { publishOn, publishAt, problems, value }
}

/** 「9:30」, 「０９：３０」 → `09:30`; empty stays empty, null where it is no time of day. */
export function timeOf(text: string): string | null {
  const plain = text.normalize('NFKC').trim()
  if (plain === '') return ''
  const match = /^(\d{1,2}):(\d{2})$/.exec(plain)
  if (match === null || Number(match[1]) > 23 || Number(match[2]) > 59) return null
  return `${(match[1] ?? '').padStart(2, '0')}:${match[2]}`
}

/** The two fields of a form that makes a candidate. */
export const PublicationFields: FC<{ typed: TypedPublication }> = ({ typed }) => {
  const words = ja.corrections.candidate
  const problemOf = (code: 'date' | 'time') => (typed.problems.includes(code) ? words.problem[code] : undefined)
  return (
    <>
      <LabelledField
        label={words.publishOn}
        name="publishOn"
        value={typed.publishOn}
        hint={words.publishOnHint}
        problem={problemOf('date')}
        attributes={{ autocomplete: 'off' }}
      />
      <LabelledField
        label={words.publishAt}
        name="publishAt"
        value={typed.publishAt}
        hint={words.publishAtHint}
        problem={problemOf('time')}
        attributes={{ autocomplete: 'off' }}
      />
    </>
  )
}
