import { expect, it } from 'vitest'
import { inPrintedOrder } from './in-printed-order.ts'

it('the goals of a priority stand before its measures and after those of the priority before', () => {
  const at = (code: string) => ({ code, priority: Number(code[0]) })
  const data = { goals: ['1', '1-2', '3'].map(at), measures: ['1-1-1', '1-2-1', '2-1-1', '3-1-1'].map(at) }
  expect(inPrintedOrder(data).map(({ code }) => code)).toEqual(['1', '1-2', '1-1-1', '1-2-1', '2-1-1', '3', '3-1-1'])
})
