import type { Deps } from '../../deps.ts'
import type { Ctx, Handler } from '../../env.ts'
import { textWords } from '../../format/text-words.ts'
import { refuseUnknownFields } from '../../http/bad-form.ts'
import { ja } from '../../messages/ja.ts'
import { askForPrint } from '../draft-prints/ask-for-print.ts'
import { yearForm, yearNamed } from '../preview/year-form.ts'
import { yearPage } from './year-routes.tsx'
import { loadYear } from './year-state.ts'

/** 「資料1-2（追加分）」 fits; a sentence does not belong into the foot of every page. */
const LONGEST_NUMBER = 20

/** 会議資料版 of a year: marked 案, with the number of the meeting's paper and a place for opinions under each sheet. */
export function meetingPaperRoutes(deps: Deps) {
  return {
    'POST /cycles/:fiscalYear/meeting-paper': async (c) => {
      const form = c.get('form')
      refuseUnknownFields(form, (name) => name === 'document_number')
      const documentNumber = (form.get('document_number') ?? '').trim()
      const words = problemWords(documentNumber)
      if (words !== null) return askAgain(deps, c, { documentNumber, words })
      const cycle = await yearNamed(deps, c)
      const variant = { kind: 'meeting', madeOn: c.get('today'), documentNumber } as const
      return askForPrint(deps, c, await yearForm(deps, cycle, variant), {
        cycle: cycle.id,
        request: null,
        shows: 'year',
        fileName: `torikumi-${cycle.fiscalYear}-meeting.pdf`,
      })
    },
  } satisfies Record<string, Handler>
}

function problemWords(documentNumber: string): string | null {
  if ([...documentNumber].length > LONGEST_NUMBER) return ja.preview.meeting.tooLong(LONGEST_NUMBER)
  if (/\p{Cc}/u.test(documentNumber)) return ja.preview.meeting.notPrintable
  return textWords(documentNumber) ?? null
}

async function askAgain(
  deps: Deps,
  c: Ctx,
  meetingProblem: { documentNumber: string; words: string },
): Promise<Response> {
  const state = await loadYear(deps.db, c.req.param('fiscalYear') ?? '', c.get('today'))
  return yearPage(deps, c, state, { meetingProblem, failed: true }, 422)
}
