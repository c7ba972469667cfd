const LINK = /<a [^>]*href="([^"]+)"[^>]*>(.*?)<\/a>/gu

/**
 * The HTML of an edition for a site that some of its files are missing from: their links are the same words without a way, which say that
 * the file is not there now.
 */
export function withoutLost(html: string, lost: readonly string[]): string {
  if (lost.length === 0) return html
  return html.replaceAll(LINK, (link: string, href: string, words: string) =>
    lost.includes(href) ? `<span>${words}（現在、掲載していません）</span>` : link,
  )
}
