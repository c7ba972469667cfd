import { type Database, type RequestHead, findCorrection } from '@torikumi/database'
import { paths } from '../paths.ts'

/** The page on which the 公表決裁 of a candidate is asked for: that of its correction, else of its year. */
export async function publicationPage(db: Database, request: RequestHead): Promise<string> {
  const correction = request.correction === null ? null : await findCorrection(db, request.correction.id)
  const { fiscalYear } = request.cycle
  return correction === null ? paths.cycle(fiscalYear) : paths.correction(fiscalYear, correction.number)
}
