import { type NearTarget, RADII } from '@pair-aidance/sdk';
import { html, nothing, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';

import { icon } from '../icons/icons.js';
import { Lazy } from '../lazily.js';
import type * as positionFile from '../position.js';
import type { PositionFault } from '../position.js';
import { places } from './content.js';
import type { ListActions, ListState } from './list-store.js';
import type { ListTexts } from './list-texts.js';
import { PlaceCombobox, placeTitle } from './place-combobox.js';

/** Pause before a search while typing, in milliseconds, where answers are slow. */
const TYPING = 150;
/** An answer within so many milliseconds is fast. */
const FAST = 50;

/** What is wrong with the place asked for, in words. */
export const placeFault = ({ place }: Pick<ListState, 'place'>, m: ListTexts): string | undefined =>
  place === 'unknown' ? m.placeUnknown : place === 'failed' ? m.placeFailed : undefined;

/** The fields of a list: words, a place and how far around it. */
export class SearchForm implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #actions: ListActions;
  readonly #place: PlaceCombobox;
  readonly #device: Lazy<typeof positionFile>;
  /** Counts the places asked for: a position that comes after another choice is dropped. */
  #turn = 0;
  #typing: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;
  /** How long the last answer to words took, in milliseconds; infinite until one can be given at once. */
  #answered = Infinity;
  #position: PositionFault | 'asking' | undefined;

  constructor(host: ReactiveElement, actions: ListActions) {
    this.#host = host;
    this.#actions = actions;
    this.#place = new PlaceCombobox(
      host,
      places,
      (target) => this.#goTo(target),
      () => void this.#submit(),
    );
    this.#device = new Lazy(host, () => import('../position.js'));
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#wait();
  }

  get #words(): HTMLInputElement | null {
    return this.#host.renderRoot?.querySelector('#what');
  }

  /** Puts a query that did not come from the fields into them. */
  show({ words, near }: ListState['query']): void {
    if (this.#words) this.#words.value = words;
    this.#place.show(placeTitle(near));
  }

  /** Forgets what was to be searched. */
  #wait(): void {
    clearTimeout(this.#typing);
    cancelAnimationFrame(this.#frame);
  }

  /** Makes ready for words, so that the first letter is searched as the next ones are. */
  async #prepare(): Promise<void> {
    await this.#actions.store()?.prepare();
    if (this.#answered === Infinity) this.#answered = 0;
  }

  /** Searches in the next frame where the last answer came fast; waits for a pause where it did not, and while there is no index yet. */
  readonly #type = (): void => {
    this.#wait();
    if (this.#answered <= FAST) this.#frame = requestAnimationFrame(() => void this.#search());
    else this.#typing = setTimeout(() => void this.#search(), TYPING);
  };

  readonly #search = async (): Promise<void> => {
    this.#wait();
    const asked = performance.now();
    await this.#actions.act((store) => store.search(this.#words?.value ?? ''), { typing: true });
    this.#answered = performance.now() - asked;
  };

  /** Searches at once, and goes to what is found; to the place, when that is what is wrong. */
  readonly #submit = async (): Promise<void> => {
    const isClear = await this.#place.commit();
    await this.#search();
    const { place } = this.#actions.store()?.get() ?? {};
    if (isClear && place !== 'unknown' && place !== 'failed') this.#actions.arrive();
    else this.#host.renderRoot.querySelector<HTMLElement>('#where')?.focus();
  };

  #setPosition(position: PositionFault | 'asking' | undefined): void {
    this.#position = position;
    this.#host.requestUpdate();
  }

  /** Searches around what the field holds, which then says which commune that is. */
  async #goTo(target: NearTarget | null): Promise<void> {
    this.#turn += 1;
    this.#setPosition(undefined);
    const typed = this.#place.text;
    await this.#actions.act((store) => store.near(target));
    const near = this.#actions.store()?.get().query.near;
    if (near && this.#place.text === typed) this.#place.show(placeTitle(near));
  }

  /** Asks the device where it is: only after this press, and the answer stays in memory. */
  readonly #aroundMe = async (): Promise<void> => {
    this.#setPosition('asking');
    const turn = (this.#turn += 1);
    const found = (await (await this.#device.arrival())?.askPosition()) ?? 'unavailable';
    if (turn !== this.#turn) return;
    this.#setPosition(typeof found === 'string' ? found : undefined);
    if (typeof found === 'string') return;
    this.#place.show('');
    await this.#actions.act((store) => store.near({ location: found }));
  };

  /** `name` is that of the element, by which one search of a page is told from another. */
  render({ query: { words, near, radiusKm }, place, status }: ListState, m: ListTexts, name: string): TemplateResult {
    const radii = [...new Set([...RADII, radiusKm])].sort((a, b) => a - b);
    const position = this.#position;
    const error = placeFault({ place }, m);
    const aroundMe = html`<button
      type="button"
      class="button text ${this.#place.text ? 'beside' : ''}"
      aria-describedby="position"
      @click=${this.#aroundMe}
    >
      ${icon('locate-fixed')} <span>${m.near}</span>
    </button>`;
    return html`<div class="search" role="search" aria-label=${name}>
      <div class="field">
        <label for="what">${m.what}</label>
        <div class="box">
          ${icon('search')}
          <input
            class="input"
            id="what"
            type="search"
            part="field"
            autocomplete="off"
            enterkeyhint="search"
            maxlength="200"
            aria-describedby="what-hint"
            value=${words}
            @focus=${() => void this.#prepare()}
            @input=${this.#type}
            @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && !event.isComposing && void this.#submit()}
          />
        </div>
        <p class="hint ${status === 'failed' ? 'alert-text' : ''}" id="what-hint">${status === 'failed' ? m.wordsFailed : m.whatHint}</p>
      </div>
      <div class="field">
        ${this.#place.render(m, error, aroundMe)}
        <p class="hint ${position === undefined ? '' : position === 'asking' ? 'told' : 'alert-text'}" id="position">
          ${position === undefined ? m.nearHint : nothing}<span role="status"
            >${position === undefined ? nothing : position === 'asking' ? m.locating : m.position[position]}</span
          >
        </p>
      </div>
      ${
        near
          ? html`<div class="field radius">
              <label for="radius">${m.radius}</label>
              <div class="box select">
                <select
                  class="input"
                  id="radius"
                  @change=${({ target }: Event) => void this.#actions.act((store) => store.near({ radiusKm: Number((target as HTMLSelectElement).value) }))}
                >
                  ${radii.map((km) => html`<option value=${km} ?selected=${km === radiusKm}>${m.km(km)}</option>`)}
                </select>
              </div>
            </div>`
          : nothing
      }
      <button type="button" class="button main" @click=${() => void this.#submit()}>${m.search}</button>
    </div>`;
  }
}
