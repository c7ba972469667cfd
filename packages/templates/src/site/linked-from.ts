/**
 * The published HTML as it stands in another folder than its files: its links to them, and the addresses its data set gives, lead to
 * `folder` (ends with `/`). Whoever opened it before a correction still gets the files that belong to it.
 */
export function linkedFrom(html: string, files: readonly { name: string }[], folder: string): string {
  return files.reduce(
    (text, { name }) =>
      text
        .replaceAll(`href="${name}"`, `href="${folder}${name}"`)
        .replaceAll(`"contentUrl":"${name}"`, `"contentUrl":"${folder}${name}"`),
    html,
  )
}
