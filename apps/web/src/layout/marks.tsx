import type { FC } from 'hono/jsx'

/** The shapes that stand before words; none carries a meaning of its own, so readers of the screen skip them. */
export type MarkName =
  | 'empty'
  | 'quarter'
  | 'half'
  | 'three-quarters'
  | 'full'
  | 'done'
  | 'check'
  | 'return'
  | 'closed'
  | 'clock'
  | 'attention'
  | 'alarm'
  | 'information'
  | 'lock'
  | 'dot'

const ring = <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="1.75" />
const disc = <circle cx="8" cy="8" r="7" fill="currentColor" />

const SHAPES: Record<MarkName, unknown> = {
  empty: ring,
  quarter: (
    <>
      {ring}
      <path d="M8 8V2a6 6 0 0 1 6 6z" fill="currentColor" />
    </>
  ),
  half: (
    <>
      {ring}
      <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" />
    </>
  ),
  'three-quarters': (
    <>
      {ring}
      <path d="M8 8V2a6 6 0 1 1-6 6z" fill="currentColor" />
    </>
  ),
  full: <circle cx="8" cy="8" r="6" fill="currentColor" />,
  done: (
    <>
      {disc}
      <path d="m4.8 8.2 2.3 2.3 4.2-4.6" fill="none" stroke="#fff" stroke-width="1.75" />
    </>
  ),
  check: <path d="m3 8.4 3.4 3.4L13 4.6" fill="none" stroke="currentColor" stroke-width="2.25" />,
  return: (
    <path
      d="M6.5 2.5 3 6l3.500 3.500M3 6h6.500a3.750 3.750 0 0 1 0 7.500H6"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
    />
  ),
  closed: (
    <>
      {ring}
      <path d="M5 8h6" stroke="currentColor" stroke-width="2" />
    </>
  ),
  clock: (
    <>
      {ring}
      <path d="M8 4.500V8l2.500 1.500" fill="none" stroke="currentColor" stroke-width="1.500" />
    </>
  ),
  attention: (
    <>
      {ring}
      <path d="M8 4.200v4.600M8 10.400v1.600" stroke="currentColor" stroke-width="1.750" />
    </>
  ),
  alarm: (
    <>
      <path d="M8 1.500 15.500 14.500H.500z" fill="currentColor" />
      <path d="M8 6v4.200M8 11.400v1.600" stroke="#fff" stroke-width="1.500" />
    </>
  ),
  information: (
    <>
      {ring}
      <path d="M8 7.200v4.600M8 4.200v1.600" stroke="currentColor" stroke-width="1.750" />
    </>
  ),
  lock: (
    <>
      <rect x="3" y="7" width="10" height="7.500" rx="1" fill="currentColor" />
      <path d="M5 7V5a3 3 0 0 1 6 0v2" fill="none" stroke="currentColor" stroke-width="1.750" />
    </>
  ),
  dot: <circle cx="8" cy="8" r="2.500" fill="currentColor" />,
}

/** One shape, as tall as the text beside it. */
export const Mark: FC<{ name: MarkName }> = ({ name }) => (
  <svg class="mark" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    {SHAPES[name]}
  </svg>
)
