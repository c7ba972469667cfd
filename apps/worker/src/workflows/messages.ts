import { type ActAnswer, type ActUpdate, FOLLOW_SIGNAL, RECORD_ACT_UPDATE } from '@torikumi/domain/contract'
import { defineSignal, defineUpdate } from '@temporalio/workflow'

/** Update: decide a written act on the record. */
export const recordActUpdate = defineUpdate<ActAnswer, [ActUpdate]>(RECORD_ACT_UPDATE)

/** Signal: read the record again. */
export const followSignal = defineSignal(FOLLOW_SIGNAL)
