import type { FC } from 'hono/jsx'
import { ja } from '../../messages/ja.ts'

/** A text of a row that can no longer be changed; `empty` stands where nothing was written. */
export const ReadText: FC<{ label: string; text: string | undefined; empty?: string }> = ({ label, text, empty }) => (
  <div class="read">
    <p class="read-label">{label}</p>
    <p class="said">{text === undefined || text === '' ? (empty ?? ja.answers.noAnswer) : text}</p>
  </div>
)
