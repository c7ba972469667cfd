import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { type PrintRoom, createPrintGate } from './print-gate.ts'

const { signal } = new AbortController()

/** Prints that come to a gate one after the other; `inside` are those that were let in and have not left. */
function prints(room: PrintRoom) {
  const gate = createPrintGate(room)
  const inside = new Map<string, () => void>()
  return {
    come: (name: string, memoryBytes: number, cancelled = signal) => {
      const entered = gate.enter(memoryBytes, cancelled).then((leave) => void inside.set(name, leave))
      entered.catch(() => undefined)
      return entered
    },
    go: async (name: string) => {
      inside.get(name)?.()
      inside.delete(name)
      await nextTurn()
    },
    inside: async () => {
      await nextTurn()
      return Array.from(inside.keys())
    },
  }
}

test('as many go in as there are pages', async () => {
  const { come, go, inside } = prints({ pages: 2, memoryBytes: 100 })
  for (const name of ['a', 'b', 'c']) void come(name, 1)
  expect(await inside()).toEqual(['a', 'b'])
  await go('a')
  expect(await inside()).toEqual(['b', 'c'])
})

test('as many go in as there is memory', async () => {
  const { come, go, inside } = prints({ pages: 9, memoryBytes: 100 })
  for (const name of ['a', 'b', 'c']) void come(name, 50)
  expect(await inside()).toEqual(['a', 'b'])
  await go('b')
  expect(await inside()).toEqual(['a', 'c'])
})

test('a large print is passed by no small one that comes later, and waits for those before it only', async () => {
  const { come, go, inside } = prints({ pages: 9, memoryBytes: 100 })
  void come('small 1', 20)
  void come('small 2', 20)
  void come('large', 90)
  for (let n = 3; n < 20; n++) void come(`small ${n}`, 5)
  expect(await inside()).toEqual(['small 1', 'small 2'])
  await go('small 1')
  expect(await inside()).toEqual(['small 2'])
  await go('small 2')
  expect(await inside()).toEqual(['large', 'small 3', 'small 4'])
})

test('one that needs more than the whole memory runs, alone', async () => {
  const { come, go, inside } = prints({ pages: 9, memoryBytes: 100 })
  void come('before', 1)
  void come('huge', 1000)
  void come('after', 1)
  expect(await inside()).toEqual(['before'])
  await go('before')
  expect(await inside()).toEqual(['huge'])
  await go('huge')
  expect(await inside()).toEqual(['after'])
})

test('where there is no memory to give, prints run one by one', async () => {
  const { come, go, inside } = prints({ pages: 9, memoryBytes: 0 })
  void come('a', 50)
  void come('b', 0)
  expect(await inside()).toEqual(['a'])
  await go('a')
  expect(await inside()).toEqual(['b'])
})

test('one that is cancelled while it waits is out of the way of the others', async () => {
  const { come, go, inside } = prints({ pages: 9, memoryBytes: 100 })
  const cancel = new AbortController()
  void come('a', 60)
  const large = come('large', 90, cancel.signal)
  void come('b', 40)
  expect(await inside()).toEqual(['a'])
  cancel.abort()
  await expect(large).rejects.toMatchObject({ name: 'RenderError', kind: 'cancelled' })
  expect(await inside()).toEqual(['a', 'b'])
  await go('a')
  expect(await inside()).toEqual(['b'])
})

test('one that is cancelled after it went in keeps its room until it leaves, and leaves once', async () => {
  const { come, go, inside } = prints({ pages: 9, memoryBytes: 100 })
  const cancel = new AbortController()
  void come('a', 60, cancel.signal)
  await inside()
  cancel.abort()
  void come('b', 60)
  expect(await inside()).toEqual(['a'])
  await go('a')
  await go('a')
  void come('c', 60)
  expect(await inside()).toEqual(['b'])
})

test('one that comes cancelled never goes in', async () => {
  const { come, inside } = prints({ pages: 9, memoryBytes: 100 })
  await expect(come('a', 1, AbortSignal.abort())).rejects.toMatchObject({ kind: 'cancelled' })
  expect(await inside()).toEqual([])
})
