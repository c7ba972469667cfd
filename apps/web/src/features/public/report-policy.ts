import { createHash } from 'node:crypto'

/**
 * The Content-Security-Policy of a published report: nothing is fetched and no script runs, whatever a row says; its own style
 * sheets are named by the hash of their text, so that `unsafe-inline` is not needed.
 */
export function reportPolicy(html: string): string {
  const styles = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, text = '']) => {
    return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  })
  const styleSrc = styles.length === 0 ? "'none'" : styles.join(' ')
  return `default-src 'none'; style-src ${styleSrc}; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'`
}
