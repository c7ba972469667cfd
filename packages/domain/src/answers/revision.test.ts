import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sha256Text } from '../hashing/index.ts'
import type { Answer } from './answer.ts'
import { type RevisionBody, answerHash, freezeRevision } from './revision.ts'
import { activityAnswer, indicatorAnswer } from './testing/answers.ts'

const body = (otherwise: Partial<RevisionBody> = {}): RevisionBody => ({
  schema: 'torikumi/revision/1',
  request: 'request-1',
  section: 'tourism',
  fiscalYear: 2016,
  items: [
    { item: 'item-1', subject: 'clubs', answer: indicatorAnswer() },
    { item: 'item-2', subject: 'activity-1', answer: activityAnswer() },
  ],
  ...otherwise,
})

const anyAnswer: fc.Arbitrary<Answer> = fc.oneof(
  fc.record({ raw: fc.string({ maxLength: 8 }), note: fc.string({ maxLength: 8 }) }).map(indicatorAnswer),
  fc
    .record({ thisYear: fc.string({ maxLength: 8 }), costThousandYen: fc.option(fc.integer({ min: 0, max: 5 })) })
    .map(activityAnswer),
)

const reversedKeys = <T extends object>(value: T): T => Object.fromEntries(Object.entries(value).toReversed()) as T

describe('the hash of a row', () => {
  it('is the same for the same content whatever the order of its keys', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        expect(answerHash('clubs', reversedKeys(answer))).toBe(answerHash('clubs', answer))
      }),
    )
  })

  it('differs wherever the content differs', () => {
    fc.assert(
      fc.property(anyAnswer, anyAnswer, (one, other) => {
        const isSame = JSON.stringify(one) === JSON.stringify(other)
        expect(answerHash('clubs', one) === answerHash('clubs', other)).toBe(isSame)
      }),
    )
  })

  it.each<[string, Answer]>([
    ['a space', indicatorAnswer({ raw: '15か所 ' })],
    ['full-width digits', indicatorAnswer({ raw: '１５か所' })],
    ['速報 instead of 確定', indicatorAnswer({ status: 'preliminary' })],
    ['a reason', indicatorAnswer({ reason: 'not-measured' })],
    ['a note', indicatorAnswer({ note: '出典：住民基本台帳' })],
    ['another composition of the same letter', indicatorAnswer({ raw: '15か\u3099所' })],
  ])('differs by %s', (_case, answer) => {
    expect(answerHash('clubs', answer)).not.toBe(answerHash('clubs', indicatorAnswer()))
  })

  it('differs by what is asked: equal texts of two rows are two contents', () => {
    expect(answerHash('clubs', indicatorAnswer())).not.toBe(answerHash('visitors', indicatorAnswer()))
  })

  it('tells an unknown cost from none at all', () => {
    expect(answerHash('a', activityAnswer({ costThousandYen: null }))).not.toBe(
      answerHash('a', activityAnswer({ costThousandYen: 0 })),
    )
  })

  it('is 64 hex digits', () => {
    expect(answerHash('clubs', indicatorAnswer())).toMatch(/^[0-9a-f]{64}$/)
  })
})

describe('a frozen revision', () => {
  it('is hashed over exactly the text that is stored', () => {
    const frozen = freezeRevision(body())
    expect(frozen.sha256).toBe(sha256Text(frozen.text))
    expect(JSON.parse(frozen.text)).toEqual(body())
  })

  it('names every row with the hash of its content, in the order of the request', () => {
    expect(freezeRevision(body()).items).toEqual([
      { item: 'item-1', hash: answerHash('clubs', indicatorAnswer()) },
      { item: 'item-2', hash: answerHash('activity-1', activityAnswer()) },
    ])
  })

  it('has sorted keys and no white space between them (RFC 8785)', () => {
    expect(freezeRevision(body({ items: [] })).text).toBe(
      '{"fiscalYear":2016,"items":[],"request":"request-1","schema":"torikumi/revision/1","section":"tourism"}',
    )
  })

  it('is the same whatever the order of keys', () => {
    const reversed = reversedKeys({ ...body(), items: body().items.map(reversedKeys) })
    expect(freezeRevision(reversed)).toEqual(freezeRevision(body()))
  })

  it('is another one in another order of rows, while the rows keep their hashes', () => {
    const turned = freezeRevision(body({ items: body().items.toReversed() }))
    expect(turned.sha256).not.toBe(freezeRevision(body()).sha256)
    expect(turned.items.toReversed()).toEqual(freezeRevision(body()).items)
  })

  it.each([
    ['of another request', { request: 'request-2' }],
    ['of another section', { section: 'welfare' }],
    ['of another year', { fiscalYear: 2017 }],
  ])('%s is another one, while the rows keep their hashes', (_case, otherwise) => {
    expect(freezeRevision(body(otherwise)).sha256).not.toBe(freezeRevision(body()).sha256)
    expect(freezeRevision(body(otherwise)).items).toEqual(freezeRevision(body()).items)
  })

  it('changes the hash of the changed row only', () => {
    const items = body().items.map((row) =>
      row.item === 'item-1' ? { ...row, answer: indicatorAnswer({ raw: '16か所' }) } : row,
    )
    const [changed, kept] = freezeRevision(body({ items })).items
    const [before, same] = freezeRevision(body()).items
    expect(changed?.hash).not.toBe(before?.hash)
    expect(kept).toEqual(same)
  })
})
