import { inflateSync } from 'node:zlib'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, test } from 'vitest'
import { type PdfFile, readPdfFile } from './file.ts'
import { PdfShapeError } from './value.ts'
import { writePdfFile } from './write.ts'

/** A PDF of one empty page as the browser would write it, with `extra` objects behind. */
function classicPdf(extra: readonly string[] = []): Uint8Array {
  const bodies = [
    '<</Type /Catalog\n/Pages 2 0 R>>',
    '<</Type /Pages\n/Count 1\n/Kids [3 0 R]>>',
    '<</Type /Page\n/Parent 2 0 R\n/MediaBox [0 0 595 842]\n/Contents 4 0 R>>',
    '<</Length 8>> stream\n0 0 0 rg\nendstream',
    ...extra,
  ]
  let text = '%PDF-1.4\n'
  const offsets = bodies.map((body, n) => {
    const offset = text.length
    text += `${n + 1} 0 obj\n${body}\nendobj\n`
    return offset
  })
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = bodies.length + 1
  text += `xref\n0 ${size}\n0000000000 65535 f \n${entries}trailer\n<</Size ${size}\n/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF\n`
  return Buffer.from(text, 'latin1')
}

async function pageCount(pdf: Uint8Array): Promise<number> {
  const task = getDocument({ data: Uint8Array.from(pdf), verbosity: 0 })
  const { numPages } = await task.promise
  await task.destroy()
  return numPages
}

describe('a written file', () => {
  test('is a PDF that others read', async () => {
    const pdf = await writePdfFile(readPdfFile(classicPdf()))
    expect(Buffer.from(pdf).toString('latin1', 0, 8)).toBe('%PDF-1.7')
    expect(await pageCount(pdf)).toBe(1)
  })

  test('keeps a thousand objects, in several object streams', async () => {
    const file = readPdfFile(classicPdf(Array.from({ length: 1000 }, (_, n) => `<</N ${n}>>`)))
    const text = Buffer.from(await writePdfFile(file)).toString('latin1')
    const groups = Array.from(text.matchAll(/\/Type \/ObjStm[\s\S]*?stream\n([\s\S]*?)\nendstream/g), ([, data]) =>
      inflateSync(Buffer.from(data ?? '', 'latin1')).toString('latin1'),
    )
    expect(groups).toHaveLength(3)
    expect(groups.join('').match(/<<\/N \d+>>/g)).toHaveLength(1000)
  })

  test('is the same for the same objects and has another id for others', async () => {
    const id = async (file: PdfFile) =>
      /\/ID \[<(\w+)>/.exec(Buffer.from(await writePdfFile(file)).toString('latin1'))?.[1]
    const first = await id(readPdfFile(classicPdf(['<</A 1>>'])))
    expect(first).toHaveLength(32)
    expect(await id(readPdfFile(classicPdf(['<</A 1>>'])))).toBe(first)
    expect(await id(readPdfFile(classicPdf(['<</A 2>>'])))).not.toBe(first)
  })

  test('is refused where a number has no object', async () => {
    const file = readPdfFile(classicPdf())
    file.objects.set(9, { text: 'null' })
    await expect(writePdfFile(file)).rejects.toThrow(PdfShapeError)
  })
})

describe('a file that is read', () => {
  test('gives the stored bytes of a stream', () => {
    expect(Buffer.from(readPdfFile(classicPdf()).objects.get(4)?.stream ?? []).toString()).toBe('0 0 0 rg')
  })

  test.for<[string, (text: string) => string]>([
    ['is cut off', (text) => text.slice(0, -40)],
    ['has no table', (text) => text.replace('xref\n0', 'xxxx\n0')],
    ['has objects elsewhere', (text) => text.replace('2 0 obj', '2 1 obj')],
    ['has a stream of unknown length', (text) => text.replace('/Length 8', '/Lengt0 8')],
  ])('is refused where it %s', ([, damage]) => {
    const damaged = Buffer.from(damage(Buffer.from(classicPdf()).toString('latin1')), 'latin1')
    expect(() => readPdfFile(damaged)).toThrow(PdfShapeError)
  })
})
