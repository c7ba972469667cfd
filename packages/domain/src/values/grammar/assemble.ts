import { unitWords } from '../lexicon/unit-words.ts'
import { applyWord } from './apply-word.ts'
import { adopt, comparesWith, isHowOften, named, namesBase } from './bracketed-part.ts'
import type { Node } from './node.ts'
import { holdsValue, isTimeGroup, lookAhead, separators, timesLead } from './node-questions.ts'
import { hasValue, isBlankPart, newPart, type Part } from './part.ts'

type State = {
  parts: Part[]
  current: Part
  /** True where times stand before their figures in this cell (H27 12人 H28 15人). */
  timesLead: boolean
  inBrackets: boolean
}

/**
 * Puts nodes together into the values of the cell. What stands before a figure (time, 年平均, 約, a label) belongs to it,
 * what stands behind it (以上, 増, a time in brackets) too, until a separator or the next figure.
 */
export const assemble = (nodes: readonly Node[], inBrackets = false): readonly Part[] => {
  const state: State = { parts: [], current: newPart(), timesLead: timesLead(nodes), inBrackets }
  const figureAhead = lookAhead(nodes)
  nodes.forEach((node, index) => {
    place(state, node, figureAhead[index] === true, nodes[index - 1], nodes[index + 1])
  })
  spreadTime(state, nodes.at(-1))
  finish(state)
  return state.parts
}

/** A time in brackets on a line of its own counts for every named value above it. */
const spreadTime = ({ parts, current }: State, last: Node | undefined): void => {
  if (last === undefined || !last.gap || !isTimeGroup(last)) return
  if (parts.every((part) => part.labels.length + part.remarks.length + part.subjects > 0 && part.time === null))
    for (const part of parts) part.time = current.time
}

const place = (state: State, node: Node, figureAhead: boolean, before?: Node, after?: Node): void => {
  switch (node.kind) {
    case 'figure':
    case 'range': {
      if (state.current.figure !== null || (hasValue(state.current) && state.current.missing !== 'none')) next(state)
      const { current } = state
      current.figure = node.kind === 'range' ? node.low : node
      current.upper = node.kind === 'range' ? node.high : null
      if (current.word !== '' && current.qualitative !== 'maintain') current.remarks.push(current.word)
      if (node.doubt !== null) current.doubts.push(node.doubt)
      if (current.figure.rate !== 'none' && current.aggregation === 'none') current.aggregation = current.figure.rate
      return
    }
    case 'time':
      if (hasValue(state.current) && figureAhead && (state.timesLead || state.current.time !== null)) next(state)
      return setTime(state.current, node)
    case 'span':
      if (hasValue(state.current) && figureAhead) next(state)
      state.current.spanYears = node.years
      return
    case 'per':
      state.current.per = node.text
      return
    case 'word':
      return word(state, node, figureAhead, before)
    case 'label':
      return label(state, node, figureAhead, before)
    case 'group':
      return group(state, node, figureAhead, after)
    case 'mark':
      return mark(state, node, figureAhead)
  }
}

const label = (
  state: State,
  node: Extract<Node, { kind: 'label' }>,
  figureAhead: boolean,
  before: Node | undefined,
): void => {
  if (state.current.missing !== 'none' && unitWords.has(node.text)) return
  if (hasValue(state.current) && figureAhead) next(state)
  const joins = before?.kind === 'word' && before.to === node.from
  const text = node.text.replace(/^・/, '')
  state.current.labels.push(joins ? `${before.text}${text}` : text)
  if (hasValue(state.current)) state.current.doubts.push(`「${node.text}」は読んでいません`)
}

/** 「累計100人（5年）」: a short number of years beside a sum is its span. */
const shortYears = /^([1-9]|10)年$/

const setTime = (part: Part, time: Extract<Node, { kind: 'time' }>): void => {
  const years = part.aggregation === 'cumulative' ? shortYears.exec(time.text)?.[1] : undefined
  if (years !== undefined) {
    part.spanYears = Number(years)
    return
  }
  if (part.time !== null && (part.time.start !== time.start || part.time.end !== time.end)) {
    part.doubts.push(`時点が2つあります（${part.time.text}、${time.text}）`)
    return
  }
  part.time = time
  if (time.doubt !== null) part.doubts.push(time.doubt)
}

const opensNext = new Set(['aggregate', 'reference', 'remark'])

const word = (
  state: State,
  node: Extract<Node, { kind: 'word' }>,
  figureAhead: boolean,
  before: Node | undefined,
): void => {
  const first = node.meanings[0]
  const leads =
    first !== undefined && (opensNext.has(first.kind) || (first.kind === 'compare' && first.place === 'before'))
  if (leads && state.current.figure !== null && figureAhead) {
    const glued = /^[<>≤≥]/.test(node.text) && before?.kind === 'figure' && before.to === node.from
    next(state)
    if (glued) state.current.doubts.push(`「${node.text}」が数値の間にあります`)
  }
  // 「5年平均」, 「H27~H31平均」: a mean over years, unlike a bare 平均.
  if (/^の?平均/.test(node.text) && before !== undefined && (before.kind === 'span' || before.kind === 'time')) {
    state.current.aggregation = 'annual-average'
    return
  }
  if (/^の?合?計$/.test(node.text) && before?.kind === 'span') {
    state.current.aggregation = 'cumulative'
    return
  }
  // 「H27～H31で50件」: a count over several years is their sum.
  if (node.text === 'で' && before?.kind === 'time' && before.start !== before.end && before.end !== null)
    state.current.spansYears = true
  applyWord(state.current, node, figureAhead)
}

const group = (
  state: State,
  node: Extract<Node, { kind: 'group' }>,
  figureAhead: boolean,
  after: Node | undefined,
): void => {
  const { current } = state
  if (!holdsValue(node.nodes)) {
    if (isTimeGroup(node) && namesBase(current) && comparesWith(after)) return
    if (hasValue(current) && figureAhead && state.timesLead && isTimeGroup(node)) next(state)
    for (const [index, inner] of node.nodes.entries()) {
      if (inner.kind === 'label' && hasValue(current)) state.current.remarks.push(inner.text)
      else place(state, inner, figureAhead && !hasValue(current), node.nodes[index - 1])
    }
    return
  }
  const inner = assemble(node.nodes, true)
  if (current.figure !== null && inner.every((part) => isHowOften(part, current))) {
    current.remarks.push(
      ...inner.map((part) => `${part.figure?.digits ?? ''}${part.figure?.unit ?? ''}${part.comparatorText}`),
    )
    return
  }
  for (const part of inner)
    if (hasValue(current) && part.figure !== null && isOwnWord(part.figure.unit))
      part.doubts.push(`「${part.figure.unit}」を単位とみました`)
  const [only, more] = inner
  if (!hasValue(current)) {
    if (only !== undefined && more === undefined && (current.reference !== '' || named(current)))
      return adopt(current, only)
    next(state)
    state.parts.push(...inner)
    return
  }
  const fillsWord = only !== undefined && more === undefined && current.figure === null && current.missing === 'none'
  if (fillsWord && only.figure !== null && current.qualitative === 'maintain') {
    state.current = { ...only, qualitative: 'maintain', time: only.time ?? current.time, inBrackets: false }
    return
  }
  next(state)
  state.parts.push(...inner)
}

const mark = (state: State, node: Extract<Node, { kind: 'mark' }>, figureAhead: boolean): void => {
  if (node.mark === 'dash') {
    if (hasValue(state.current)) return void state.current.doubts.push(`「${node.text}」は読んでいません`)
    state.current.word = node.text
    state.current.missing = 'not-measured'
    return
  }
  if (separators.has(node.mark)) {
    if (hasValue(state.current)) next(state)
    else if (node.mark === 'arrow') state.current.doubts.push(arrowToNowhere)
    state.current.isSeparated = true
    state.current.followsArrow = node.mark === 'arrow'
    return
  }
  if (node.mark === 'tilde') oneSided(state.current, figureAhead)
}

const arrowToNowhere = '矢印の片側に値がありません'

/** 「10人～」 and 「～50人」: a range with one bound. */
const oneSided = (part: Part, figureAhead: boolean): void => {
  part.doubts.push('「～」は範囲の片側とみました')
  if (part.comparator === null) part.comparator = part.figure === null && figureAhead ? '<=' : '>='
}

/** A unit nobody knows: in brackets behind a value it may as well be a name (8020達成者). */
const isOwnWord = (unit: string): boolean => unit !== '' && !unit.includes('/') && !unitWords.has(unit)

/** Closes the current value and begins the next. */
const next = (state: State): void => {
  finish(state)
  state.current = newPart()
}

const finish = (state: State): void => {
  const { current, parts } = state
  perMonth(current)
  if (isBlankPart(current)) return
  const before = parts.at(-1)
  if (!hasValue(current) && current.reference === '' && before !== undefined) return follow(parts, current)
  parts.push({ ...current, inBrackets: state.inBrackets || current.inBrackets })
}

/** A count a month has no column of its own: the unit keeps it, 回/月. */
const perMonth = (part: Part): void => {
  if (part.figure === null || !part.per.endsWith('月')) return
  part.figure = { ...part.figure, unit: `${part.figure.unit}/月` }
  part.doubts.push('月当たりの値です')
  part.per = ''
}

/** A time that stands behind all values counts for each that has none. */
const follow = (parts: readonly Part[], rest: Part): void => {
  for (const part of parts) part.time ??= rest.time
  const last = parts.at(-1)
  if (last === undefined) return
  last.doubts.push(...rest.doubts)
  if (rest.followsArrow) last.doubts.push(arrowToNowhere)
  if (last.aggregation === 'none') last.aggregation = rest.aggregation
  last.spanYears ??= rest.spanYears
  last.remarks.push(...rest.remarks)
  if (rest.labels.length > 0) last.doubts.push(`「${rest.labels.join('')}」は読んでいません`)
}
