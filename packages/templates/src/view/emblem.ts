import type { EditionData } from '@torikumi/domain'

/** 市章 as a picture of the cover. */
export interface EmblemView {
  /** `data:image/png;base64,…`: the picture itself, so that nothing is fetched. */
  address: string
  /** 「美祢市章」. */
  alternative: string
}

const png = /^data:image\/png;base64,[A-Za-z0-9+/]+={0,2}$/u

/** The emblem of an edition; null where none is set. Anything but a PNG in the address itself is left out. */
export function emblemView({ report, municipality }: EditionData): EmblemView | null {
  if (report.emblem === null || !png.test(report.emblem)) return null
  return { address: report.emblem, alternative: `${municipality.name}章` }
}
