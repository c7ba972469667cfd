import type { FC } from 'hono/jsx'
import { ja } from '../../messages/ja.ts'

/** What stands above the sheets on the screen and never in print. */
export interface PreviewBarProps {
  /** What the sheets are made of. */
  of: string
  /** 見本 sentence of the city; null for an official one. */
  notice: string | null
  back: { href: string; word: string }
}

/** 案, said plainly, with the way back. */
export const PreviewBar: FC<PreviewBarProps> = ({ of, notice, back }) => (
  <header class="preview-bar">
    <strong>{ja.preview.draft}</strong>
    <p>
      {of}
      {ja.preview.pages}
      {notice}
    </p>
    <ul>
      <li>
        <a href={back.href}>{back.word}</a>
      </li>
    </ul>
  </header>
)
