export type Rgb = readonly [red: number, green: number, blue: number];

/** A CSS colour in any notation as the screen shows it, 0 to 255 a channel. Runs in a page, by itself. */
export function shownColour(colour: string): Rgb {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

const luminance = (colour: Rgb) => {
  const [red = 0, green = 0, blue = 0] = colour
    .map((channel) => channel / 255)
    .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** Contrast of two colours, 1 to 21 (WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
export function contrast(one: Rgb, other: Rgb): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** What is behind the text of an element: the first background that is not transparent, out of the shadow roots too. */
function groundOf(element: Element | null): Rgb {
  for (let node = element; node; node = node.parentElement ?? (node.getRootNode() as ShadowRoot).host ?? null) {
    const { backgroundColor } = getComputedStyle(node);
    if (!/^transparent$|^rgba\(.+, 0\)$|\/ 0\)$/.test(backgroundColor)) return shownColour(backgroundColor);
  }
  return [255, 255, 255];
}

const isDrawn = (element: Element) => element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible';
const hasText = (element: Element) =>
  element.matches('input:not([type="checkbox"], [type="radio"]), select') ||
  [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());

/**
 * What cannot be seen well enough now inside an element: text under 4.5:1, icons and the edges of controls under 3:1 (WCAG 2.2, 1.4.3 and
 * 1.4.11). The edge of a box or a radio button is the browser's.
 */
export function contrastFaults(element: Element): string[] {
  return [...element.shadowRoot!.querySelectorAll('*')].filter(isDrawn).flatMap((node) => {
    const style = getComputedStyle(node);
    const faults: [part: string, ratio: number, least: number][] = [];
    if (hasText(node)) faults.push(['text', contrast(shownColour(style.color), groundOf(node)), 4.5]);
    if (node.matches('svg.icon')) faults.push(['icon', contrast(shownColour(style.color), groundOf(node)), 3]);
    if (node.matches('input[type="checkbox"]:checked, input[type="radio"]:checked'))
      faults.push(['box', contrast(shownColour(style.accentColor), groundOf(node)), 3]);
    else if (node.matches('input, select, button') && parseFloat(style.borderTopWidth) > 0)
      faults.push(['edge', contrast(shownColour(style.borderTopColor), groundOf(node.parentElement)), 3]);
    return faults
      .filter(([, ratio, least]) => ratio < least)
      .map(
        ([part, ratio]) => `${part} of ${node.localName}.${node.classList}: ${ratio.toFixed(2)} (${node.textContent?.trim().slice(0, 40)})`,
      );
  });
}

/** Contrast of the outline of what has the focus with what is around it, 0 when it has none. */
export function focusContrast(element: Element): number {
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
  return outlineStyle === 'none' || parseFloat(outlineWidth) < 2 ? 0 : contrast(shownColour(outlineColor), groundOf(element.parentElement));
}
