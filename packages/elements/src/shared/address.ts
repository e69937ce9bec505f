/**
 * The address that `src` gives on the page of an element. Of the element, not of the document: there, an image whose name is "baseURI" would
 * be it. What cannot be read stays as it is: the SDK says so.
 */
export function addressOf(src: string, { baseURI }: Node): string {
  try {
    return new URL(src, baseURI).href;
  } catch {
    return src;
  }
}
