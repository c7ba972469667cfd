/** A page without the drawings of a print, images that hold themselves whole: every other image came from somewhere else. */
export const withoutDrawings = (page: string): string =>
  page.replaceAll(/<img(?: class="(?:mark|long|wide)")? alt="[^"<>]*" src="data:image\/svg\+xml;base64,[^"<>]*">/g, '')
