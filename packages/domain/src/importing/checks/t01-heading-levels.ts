import type { WarningLog } from '../import-warning.ts'

/** A heading of the body as it is marked. */
export interface MarkedHeading {
  code: string
  part: string
  line: number
  level: number
  heading: string
}

/** T01: headings of one kind that are marked with another depth than most. They are read by their number, so nothing moves. */
export const checkHeadingLevels = (headings: readonly MarkedHeading[], log: WarningLog): void => {
  const counts = new Map<number, number>()
  for (const { level } of headings) counts.set(level, (counts.get(level) ?? 0) + 1)
  const [usual] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? []
  if (usual === undefined) return
  for (const { code, part, line, level, heading } of headings) {
    if (level === usual) continue
    const bare = heading.replace(/^#+\s*/, '')
    log.add('T01', { code, part, line }, '見出しの深さがほかと違うため、番号から読みました。', {
      before: heading,
      after: usual === 0 ? bare : `${'#'.repeat(usual)} ${bare}`,
    })
  }
}
