import type { FC } from 'hono/jsx'
import type { DiffPiece } from '../format/word-diff.ts'
import { ja } from '../messages/ja.ts'

/** A text with what was removed struck through and what was added underlined, both said in words too. */
export const DiffedText: FC<{ pieces: readonly DiffPiece[] }> = ({ pieces }) => (
  <span class="said">
    {pieces.map(({ kind, text }) => {
      if (kind === 'same') return text
      const [Element, word] =
        kind === 'removed' ? (['del', ja.decision.removed] as const) : (['ins', ja.decision.added] as const)
      return (
        <Element>
          <span class="visually-hidden">{word}</span>
          {text}
        </Element>
      )
    })}
  </span>
)
