import { sha256Bytes } from '@torikumi/domain'
import { describe, expect, it } from 'vitest'
import { textFile } from '../bundle/bundle-file.ts'
import { compareFiles } from './compare-files.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const published = (name: string, text: string) => ({
  name,
  mediaType: 'text/plain',
  bytes: bytes(text).byteLength,
  sha256: sha256Bytes(bytes(text)),
})
const kept =
  (...texts: string[]) =>
  async (sha256: string) =>
    texts.map(bytes).find((one) => sha256Bytes(one) === sha256) ?? null

describe('compareFiles', () => {
  it('calls files with the same bytes the same, and asks for none of them', async () => {
    const [file] = await compareFiles([published('a', '取組')], [textFile('a', 'text/plain', '取組')], async () => {
      throw new Error('asked')
    })
    expect(file).toMatchObject({ name: 'a', firstDifferentLine: null })
    expect(file?.published).toEqual(file?.made)
  })

  it('names the first line of a text that differs', async () => {
    const [file] = await compareFiles(
      [published('a', '一\n二\n三\n')],
      [textFile('a', 'text/plain', '一\n二\n四\n')],
      kept('一\n二\n三\n'),
    )
    expect(file?.firstDifferentLine).toBe(3)
    expect(file?.made?.sha256).not.toBe(file?.published?.sha256)
  })

  it('finds the line where one of two texts ends', async () => {
    const [file] = await compareFiles([published('a', '一\n')], [textFile('a', 'text/plain', '一\n二')], kept('一\n'))
    expect(file?.firstDifferentLine).toBe(2)
  })

  it('names no line of what is no text, nor of what is lost', async () => {
    const made = [textFile('a', 'application/pdf', '%PDF\0b'), textFile('b', 'text/plain', '二')]
    const files = await compareFiles([published('a', '%PDF\0a'), published('b', '一')], made, kept('%PDF\0a'))
    expect(files.map((file) => file.firstDifferentLine)).toEqual([null, null])
  })

  it('keeps what is new and what is gone apart', async () => {
    const files = await compareFiles([published('old', '')], [textFile('new', 'text/plain', '')], kept())
    expect(files.map(({ name, published, made }) => [name, published === null, made === null])).toEqual([
      ['new', true, false],
      ['old', false, true],
    ])
  })
})
