import { expect, test } from 'vitest'
import { betweenTurns } from './between-turns.ts'

test('things are made in their order, and what comes in meanwhile is served between them', async () => {
  const order: string[] = []
  const made = await betweenTurns([
    () => {
      setImmediate(() => order.push('served'))
      order.push('first')
      return 1
    },
    () => order.push('second'),
  ])
  expect(order).toEqual(['first', 'served', 'second'])
  expect(made).toEqual([1, 3])
})
