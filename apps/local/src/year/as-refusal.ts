import { Refusal } from '../command-line/refusal.ts'
import { ActRefused } from '../demo/http/send-act.ts'
import { UnexpectedAnswer } from '../demo/http/visitor.ts'
import { play } from '../messages/ja-play.ts'

/** What stopped the demonstration, for the person who started it: a Refusal with what the application said; other errors as they are. */
export function asRefusal(error: unknown): unknown {
  const isSaid = error instanceof ActRefused || error instanceof UnexpectedAnswer
  return isSaid ? new Refusal(play.broke(error.message)) : error
}
