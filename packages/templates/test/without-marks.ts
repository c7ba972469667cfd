/** A page without its printed marks, images that hold their whole drawing: every other image came from somewhere else. */
export const withoutMarks = (page: string): string =>
  page.replaceAll(/<img class="mark" alt="[^"<>]*" src="data:image\/svg\+xml;base64,[^"<>]*">/g, '')
