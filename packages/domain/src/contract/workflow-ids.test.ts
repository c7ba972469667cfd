import { describe, expect, expectTypeOf, it } from 'vitest'
import type { NewAct, ReviewPayload, SubmitPayload } from './act-payload.ts'
import { TASK_QUEUES, WORKFLOW_TYPES } from './names.ts'
import { actUpdateId, cycleWorkflowId, requestWorkflowId } from './workflow-ids.ts'

describe('ids of workflows and updates', () => {
  it('a year is its city, its fiscal year and the count within it', () => {
    expect(cycleWorkflowId({ municipalityCode: '352136', fiscalYear: 2016, cycleNo: 1 })).toBe('cycle/352136/2016/1')
  })

  it('a request is its id', () => {
    expect(requestWorkflowId('0b6c')).toBe('request/0b6c')
  })

  it('an update is its act and the number of the sending, so that a failed one can be sent again', () => {
    expect(actUpdateId('0b6c', 1)).toBe('0b6c/1')
    expect(actUpdateId('0b6c', 1)).not.toBe(actUpdateId('0b6c', 2))
  })

  it('different years and requests never share an id', () => {
    const years = [2016, 2017].flatMap((fiscalYear) =>
      [1, 2, 11].flatMap((cycleNo) =>
        ['352136', '012025'].map((municipalityCode) => cycleWorkflowId({ municipalityCode, fiscalYear, cycleNo })),
      ),
    )
    expect(new Set([...years, requestWorkflowId('352136/2016/1')]).size).toBe(13)
  })
})

describe('names', () => {
  it('keep the process and the browser on queues of their own', () => {
    expect(TASK_QUEUES.process).not.toBe(TASK_QUEUES.render)
    expect(WORKFLOW_TYPES.annualReview).not.toBe(WORKFLOW_TYPES.sectionResponse)
  })

  it('an act carries the payload of its kind', () => {
    expectTypeOf<Extract<NewAct, { kind: 'submit' }>['payload']>().toEqualTypeOf<SubmitPayload>()
    expectTypeOf<Extract<NewAct, { kind: 'approve' }>['payload']>().toEqualTypeOf<ReviewPayload>()
    expectTypeOf<Extract<NewAct, { kind: 'submit' }>['subject']['kind']>().toEqualTypeOf<'request'>()
    expectTypeOf<Extract<NewAct, { kind: 'open' }>['subject']['kind']>().toEqualTypeOf<'cycle'>()
  })
})
