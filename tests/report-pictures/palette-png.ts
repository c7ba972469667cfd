import { crc32, deflateSync } from 'node:zlib'

/** Colours are told apart by this many steps a channel: enough for the edges of letters, few enough for a palette. */
const STEP = 17
const MOST = 256

/** A picture as it comes from `pdftoppm`: a binary PPM with 255 as its largest value. Refuses any other text. */
export function readPpm(ppm: Buffer): { width: number; height: number; rgb: Buffer } {
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(ppm.subarray(0, 40).toString('latin1'))
  if (head?.[1] === undefined || head[2] === undefined) throw new Error('Not a picture in the form of pdftoppm')
  return { width: Number(head[1]), height: Number(head[2]), rgb: ppm.subarray(head[0].length) }
}

/** The picture as a PNG with a palette of its most frequent colours, each the mean of what it stands for; whatever else occurs takes the nearest. */
export function palettePng({ width, height, rgb }: ReturnType<typeof readPpm>): Buffer {
  const keys = new Uint32Array(width * height)
  const sums = new Map<number, Sum>()
  for (let at = 0; at < keys.length; at += 1) {
    const key = rounded(rgb, at * 3)
    keys[at] = key
    const sum = sums.get(key) ?? { count: 0, channels: [0, 0, 0] }
    sum.count += 1
    sum.channels = sum.channels.map((value, channel) => value + (rgb[at * 3 + channel] ?? 0))
    sums.set(key, sum)
  }
  const palette = [...sums].toSorted(([, a], [, b]) => b.count - a.count).map(([key]) => key)
  const kept = palette.slice(0, MOST)
  const indexes = new Map(palette.map((key, at) => [key, at < MOST ? at : nearest(kept, key)]))
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) rows[y * (width + 1) + 1 + x] = indexes.get(keys[y * width + x] ?? 0) ?? 0
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(kept.flatMap((key) => mean(sums.get(key))))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** How often a rounded colour occurs, and the sums of the colours themselves. */
type Sum = { count: number; channels: number[] }

const mean = (sum: Sum = { count: 1, channels: [0, 0, 0] }): number[] =>
  sum.channels.map((value) => Math.round(value / sum.count))

const rounded = (rgb: Buffer, at: number): number =>
  [0, 1, 2].reduce((key, channel) => key * 256 + Math.round((rgb[at + channel] ?? 0) / STEP) * STEP, 0)

const channels = (key: number): [number, number, number] => [key >> 16, (key >> 8) & 255, key & 255]

function nearest(kept: readonly number[], key: number): number {
  const distance = (other: number): number =>
    channels(other).reduce((sum, value, at) => sum + (value - (channels(key)[at] ?? 0)) ** 2, 0)
  return kept.reduce((best, other, at) => (distance(other) < distance(kept[best] ?? 0) ? at : best), 0)
}

function chunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content])
  const frame = Buffer.alloc(4)
  frame.writeUInt32BE(content.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([frame, body, check])
}
