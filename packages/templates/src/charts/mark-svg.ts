import type { JudgementMark } from '@torikumi/domain'

/** In a box of 10 × 10, in the colour of the text around it. The triangle that means behind points down: ▲ would read as a minus. */
const shapes: Readonly<Record<JudgementMark, string>> = {
  reached:
    '<circle cx="5" cy="5" r="4.3" fill="none" stroke="currentColor" stroke-width="1.1"/><circle cx="5" cy="5" r="2.1"/>',
  achieved: '<circle cx="5" cy="5" r="4.8"/>',
  'on-track': '<circle cx="5" cy="5" r="4.1" fill="none" stroke="currentColor" stroke-width="1.3"/>',
  'slightly-behind': '<path d="M5 1.4 9.2 8.8H.8Z" fill="none" stroke="currentColor" stroke-width="1.3"/>',
  behind: '<path d="M.2 1h9.6L5 9.6Z"/>',
  none: '<path d="M1 4.25h8v1.5H1Z"/>',
}

/** The mark as a drawing, hidden from assistive technology: the word stands beside it. Its size comes from the style sheet. */
export function markSvg(mark: JudgementMark): string {
  return `<svg class="mark" viewBox="0 0 10 10" fill="currentColor" aria-hidden="true">${shapes[mark]}</svg>`
}
