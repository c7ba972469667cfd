/** One file of a published bundle before it is stored. */
export interface BundleFile {
  name: string
  mediaType: string
  content: Uint8Array
}

const encoder = new TextEncoder()

/** A text file of the bundle, as UTF-8. */
export function textFile(name: string, mediaType: string, text: string): BundleFile {
  return { name, mediaType, content: encoder.encode(text) }
}
