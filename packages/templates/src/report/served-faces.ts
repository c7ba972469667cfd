import { styles } from '../../generated/styles.js'

/** A face that a page fetches: the address of its file, from which nothing can end a string of the style sheet. */
export interface ServedFace {
  family: string
  weight: 400 | 700
  address: string
}

/**
 * Rules that give a page the very fonts of the print by address, whatever its machine has installed: to stand after the report's own
 * style. Faces the report takes from its machine (`Report Latin`, `Report Rest`) keep their ranges and heights and get the file of
 * Noto Sans JP, which is what they are made of.
 */
export function servedFaces(faces: readonly ServedFace[]): string {
  const source = (face: ServedFace): string => `src:url("${face.address}") format("truetype");font-display:swap`
  const named = faces.map(
    (face) => `@font-face{font-family:'${face.family}';font-weight:${face.weight};${source(face)}}`,
  )
  const made = [...styles.base.matchAll(/@font-face[^}]*\}/gu)].map(([rule]) => {
    const noto = faces.find(
      ({ family, weight }) => family === 'Noto Sans JP' && rule.includes(`font-weight: ${weight}`),
    )
    return noto === undefined ? '' : rule.replace(/src:[^;]*/u, () => source(noto))
  })
  return [...named, ...made].join('\n')
}
