import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Relative luminance under which light ink has more contrast than dark ink (WCAG 2.2, from equal ratios to black and to white). */
const DARK_BELOW = 0.179;

/**
 * Tells whether the page behind an element is light or dark, and of which colour, so that the element's own ink can be read on it. It looks
 * again when the page changes its theme. What it cannot see, a picture behind the page, does not matter: the element paints its ground.
 */
export class GroundController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  /** Made in the page: a server has none of these. */
  #dark: MediaQueryList | undefined;
  #observer: MutationObserver | undefined;
  readonly #look = (): void => this.#set(this.#find());

  /** "light" or "dark". */
  theme: 'light' | 'dark' = 'light';
  /** Colour of the page, as CSS; empty when nothing behind has one. */
  colour = '';

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#dark = matchMedia('(prefers-color-scheme: dark)');
    this.#observer = new MutationObserver(this.#look);
    this.#look();
    this.#dark.addEventListener('change', this.#look);
    for (const node of [document.documentElement, document.body]) this.#observer.observe(node, { attributes: true });
  }

  hostDisconnected(): void {
    this.#dark!.removeEventListener('change', this.#look);
    this.#observer!.disconnect();
  }

  #set(colour: string): void {
    const luminance = luminanceOf(colour);
    const isDark = luminance === undefined ? this.#canvasIsDark() : luminance < DARK_BELOW;
    const theme = isDark ? 'dark' : 'light';
    if (theme === this.theme && colour === this.colour) return;
    this.theme = theme;
    this.colour = colour;
    this.#host.requestUpdate();
  }

  /** The colour that the owner gave, else the first opaque background behind the element. */
  #find(): string {
    const given = getComputedStyle(this.#host).getPropertyValue('--pair-ground').trim();
    if (given) return resolve(given);
    for (let node: Element | null = this.#host; node; node = node.parentElement ?? (node.getRootNode() as ShadowRoot).host ?? null) {
      const { backgroundColor } = getComputedStyle(node);
      if (!/^transparent$|^rgba\(.+, 0(\.\d+)?\)$|\/ 0(\.\d+)?\)$/.test(backgroundColor)) return backgroundColor;
    }
    return '';
  }

  /** A page without a background is white, or dark when it says that it follows the visitor's choice. */
  #canvasIsDark(): boolean {
    const written = getComputedStyle(document.documentElement).colorScheme;
    // A page without styles says it in a meta element, which the computed value does not show.
    const schemes =
      written === 'normal' ? (document.querySelector<HTMLMetaElement>('meta[name="color-scheme" i]')?.content ?? '') : written;
    return schemes.includes('dark') && (this.#dark!.matches || !schemes.includes('light'));
  }
}

/** A colour in any notation as the browser computes it. */
function resolve(colour: string): string {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return colour;
  context.fillStyle = colour;
  return String(context.fillStyle);
}

/** Relative luminance of "#rrggbb" or "rgb(r, g, b)", as WCAG 2.2 defines it; undefined for other notations. */
function luminanceOf(colour: string): number | undefined {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i
    .exec(colour)
    ?.slice(1)
    .map((part) => parseInt(part, 16));
  const channels = hex ?? /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)/.exec(colour)?.slice(1).map(Number);
  if (!channels) return undefined;
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
