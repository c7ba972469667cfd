/** Any text as a PDF text string: UTF-16 with its mark, in hexadecimal. */
export function pdfTextString(text: string): string {
  const units = Array.from({ length: text.length }, (_, n) => text.charCodeAt(n).toString(16).padStart(4, '0'))
  return `<feff${units.join('')}>`
}

/** The text of a PDF string atom, hexadecimal or literal; other atoms give an empty text. */
export function readPdfTextString(atom: string): string {
  const bytes = atom.startsWith('<') ? hexBytes(atom) : literalBytes(atom)
  if (bytes.startsWith('\u00fe\u00ff')) {
    const units = Array.from({ length: (bytes.length >> 1) - 1 }, (_, n) =>
      String.fromCharCode(bytes.charCodeAt(2 * n + 2) * 256 + bytes.charCodeAt(2 * n + 3)),
    )
    return units.join('')
  }
  return bytes
}

/** A name as people write it: without the slash, `#20` codes resolved, read as UTF-8. */
export function readPdfName(name: string): string {
  const bytes = name
    .slice(1)
    .replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}

function hexBytes(atom: string): string {
  const digits = atom.slice(1, -1).replace(/\s/g, '')
  return Buffer.from(digits.length % 2 ? `${digits}0` : digits, 'hex').toString('latin1')
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

function literalBytes(atom: string): string {
  if (!atom.startsWith('(')) return ''
  return atom.slice(1, -1).replace(/\\(?:([0-7]{1,3})|(\r\n|[\s\S]))/g, (_, octal?: string, plain?: string) => {
    if (octal !== undefined) return String.fromCharCode(parseInt(octal, 8) & 255)
    if (plain === undefined || /[\r\n]/.test(plain)) return ''
    return escapes[plain] ?? plain
  })
}
