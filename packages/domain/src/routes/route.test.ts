import { describe, expect, it } from 'vitest'
import { type Route, type StepKind, routeDefect } from './route.ts'

const route = (...kinds: StepKind[]): Route => ({
  steps: kinds.map((kind, index) => ({ no: index + 1, kind, post: `post-${index + 1}` })),
  above: [],
})

describe('a route', () => {
  it.each<[string, Route]>([
    ['the decision alone', route('decision')],
    ['one 回議 and the decision', route('circulation', 'decision')],
    [
      'three 回議, two 合議 and the decision',
      route(...Array<StepKind>(3).fill('circulation'), 'concurrence', 'concurrence', 'decision'),
    ],
  ])('is sound with %s', (_case, sound) => {
    expect(routeDefect(sound)).toBeNull()
  })

  it.each<[string, Route, string]>([
    ['no step', route(), 'empty'],
    ['nobody who decides', route('circulation', 'concurrence'), 'no-decision'],
    ['a step after the decision', route('decision', 'circulation'), 'decision-not-last'],
    ['two decisions', route('decision', 'decision'), 'decision-not-last'],
  ])('is none with %s', (_case, unsound, defect) => {
    expect(routeDefect(unsound)).toBe(defect)
  })

  it.each([
    ['from 0', [0, 1]],
    ['with a gap', [1, 3]],
    ['twice the same', [1, 1]],
    ['backwards', [2, 1]],
  ])('is none where its steps are counted %s', (_case, numbers) => {
    const steps = numbers.map((no, index) => ({ ...route('circulation', 'decision').steps[index]!, no }))
    expect(routeDefect({ steps, above: [] })).toBe('not-counted-from-1')
  })
})
