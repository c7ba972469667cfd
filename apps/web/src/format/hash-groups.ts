/** 照合番号: the first 16 hex digits of a hash, in fours, as on screen and in the PDF. */
export function hashGroups(sha256: string): string {
  return (sha256.slice(0, 16).match(/.{4}/g) ?? []).join(' ')
}

/** A file's size in words a reader of file lists knows. */
export function fileSize(bytes: number): string {
  if (bytes < 1_000) return `${bytes} B`
  if (bytes < 1_000_000) return `${Math.round(bytes / 1_000)} KB`
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}
