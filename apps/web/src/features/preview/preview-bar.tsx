import { warekiDateName } from '@torikumi/domain'
import type { FC } from 'hono/jsx'
import { ja } from '../../messages/ja.ts'

/** What stands above the sheets on the screen and never in print. */
export interface PreviewBarProps {
  title: string
  /** The day the sheets are of, `YYYY-MM-DD`. */
  dated: string
  /** What the sheets are made of. */
  of: string
  /** 見本 sentence of the city; null for an official one. */
  notice: string | null
  back: { href: string; word: string }
  /** Where the form that asks for the PDF goes. */
  print: string
}

/** 案, said plainly, with the way back and the way to a PDF. */
export const PreviewBar: FC<PreviewBarProps> = ({ title, dated, of, notice, back, print }) => (
  <header class="preview-bar">
    <h1>
      <strong>{ja.preview.draft}</strong> <span>{title}</span>
    </h1>
    <p>
      {ja.preview.asOf(warekiDateName(dated))}
      {of}
      {ja.preview.pages}
      {notice}
    </p>
    <a href={back.href}>{back.word}</a>
    <form method="post" action={print}>
      <button>{ja.preview.print}</button>
    </form>
  </header>
)
