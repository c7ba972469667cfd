import { html } from 'hono/html'
import { PreviewBar, type PreviewBarProps } from './preview-bar.tsx'
import { SCREEN_STYLE } from './screen-style.ts'
import { printFonts } from './served-fonts.ts'

const HEAD_END = '</head>'
const BODY_START = '<body>'

/**
 * The HTML that is printed, with the fonts of the print, the bar and the grey ground of the screen: the sheets themselves are the very
 * text that goes to the printer. Every text of a row is escaped in it, so that the two marks stand where the document's own parts begin.
 */
export async function previewHtml(printed: string, bar: PreviewBarProps): Promise<string> {
  const barHtml = await html`${<PreviewBar {...bar} />}`
  const style = `${await printFonts()}${SCREEN_STYLE}`
  return printed
    .replace(HEAD_END, () => `<style>${style}</style>${HEAD_END}`)
    .replace(BODY_START, () => `${BODY_START}${barHtml}`)
}
