import type { NearTarget, Place, Places } from '@pair-aidance/sdk';
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';

import { icon } from '../icons/icons.js';
import type { ListMessages } from './i18n/fr.js';

/** Suggestions shown at once: a list that fits a small screen above its keyboard. */
const MOST = 6;

/** A place as the field shows it: "Rennes (35000)"; nothing for the visitor's own position. */
export const placeTitle = ({ name, postcode }: { name?: string; postcode?: string } = {}): string =>
  name && postcode ? `${name} (${postcode})` : (name ?? postcode ?? '');

/**
 * The field for a town or a postcode: an editable combobox with list autocomplete
 * (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). It proposes communes; the choice, or what was typed when nothing was chosen, goes to `choose`.
 */
export class PlaceCombobox implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #places: Places;
  readonly #choose: (target: NearTarget | null) => Promise<void>;
  readonly #submit: () => void;

  /** What the field holds. */
  text = '';
  #committed = '';
  /** Whether several communes have the name that was typed. */
  #several = false;
  #options: readonly Place[] = [];
  #open = false;
  /** Whether nothing was found to propose. */
  #none = false;
  #active = -1;
  #turn = 0;

  constructor(host: ReactiveControllerHost, places: Places, choose: (target: NearTarget | null) => Promise<void>, submit: () => void) {
    this.#host = host;
    this.#places = places;
    this.#choose = choose;
    this.#submit = submit;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#close();
  }

  /** Shows a place that something else chose, without choosing it again. */
  show(text: string): void {
    this.text = text;
    this.#committed = text;
    this.#several = false;
    this.#close();
  }

  /** Takes what the field holds as the place, unless several communes have that name; returns whether it is clear which one is meant. */
  async commit(): Promise<boolean> {
    this.#close();
    const text = this.text.trim();
    if (text === this.#committed) return !this.#several;
    const { compare } = new Intl.Collator('fr', { sensitivity: 'base', ignorePunctuation: true });
    this.#several = this.#options.filter(({ name }) => compare(name, text) === 0).length > 1;
    if (this.#several) return false;
    this.#committed = text;
    await this.#choose(text === '' ? null : { name: text });
    return true;
  }

  async #type(text: string): Promise<void> {
    this.text = text;
    this.#several = false;
    this.#host.requestUpdate(); // what is drawn keeps up with what is typed, so that it can be replaced
    const turn = (this.#turn += 1);
    // A gazetteer that does not come leaves the field usable: what was typed is looked up again when it is committed.
    const found = await this.#places(text, MOST).catch(() => undefined);
    if (turn !== this.#turn) return;
    this.#options = found ?? [];
    this.#active = -1;
    this.#none = text.trim() !== '' && found?.length === 0;
    this.#open = text.trim() !== '' && this.#options.length > 0;
    this.#host.requestUpdate();
  }

  #pick(place: Place): void {
    const { name, postcode, location, approximate } = place;
    this.show(placeTitle(place));
    void this.#choose({ name, postcode, location, approximate });
  }

  #close(): void {
    this.#turn += 1;
    this.#open = false;
    this.#none = false;
    this.#active = -1;
    this.#host.requestUpdate();
  }

  #move(step: number): void {
    if (this.#options.length === 0) return;
    // From −1, no option: down goes to the first, up to the last, and past either end back to the field.
    const count = this.#options.length + 1;
    this.#active = this.#open ? ((this.#active + 1 + step + count) % count) - 1 : step > 0 ? 0 : this.#options.length - 1;
    this.#open = true;
    this.#host.requestUpdate();
  }

  readonly #press = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const option = this.#open ? this.#options[this.#active] : undefined;
    if (event.key === 'ArrowDown') this.#move(1);
    else if (event.key === 'ArrowUp') this.#move(-1);
    else if (event.key === 'Escape' && this.#open) this.#close();
    else if (event.key === 'Enter' && option) this.#pick(option);
    else if (event.key === 'Enter') this.#submit();
    else return;
    event.preventDefault();
  };

  /** The field, with a button inside. */
  render(m: ListMessages, fault: string | undefined, button: TemplateResult): TemplateResult {
    const error = this.#several ? m.placeSeveral : fault;
    return html`<label for="where">${m.where}</label>
      <div class="box">
        ${icon('map-pin')}
        <input
          class="input"
          id="where"
          type="text"
          role="combobox"
          part="field"
          autocomplete="off"
          autocapitalize="words"
          spellcheck="false"
          aria-autocomplete="list"
          aria-expanded=${this.#open}
          aria-controls="communes"
          aria-activedescendant=${this.#active >= 0 ? `commune-${this.#active}` : nothing}
          aria-invalid=${error === undefined ? nothing : 'true'}
          aria-describedby=${error === undefined ? nothing : 'where-error'}
          .value=${this.text}
          @input=${(event: InputEvent) => void this.#type((event.target as HTMLInputElement).value)}
          @keydown=${this.#press}
          @blur=${() => void this.commit()}
        />
        ${button}
        <ul id="communes" role="listbox" aria-label=${m.suggestions} ?hidden=${!this.#open}>
          ${this.#options.map(
            (place, index) =>
              html`<li
                id="commune-${index}"
                role="option"
                aria-selected=${index === this.#active}
                @mousedown=${(event: Event) => event.preventDefault()}
                @click=${() => this.#pick(place)}
              >
                ${place.name} <span class="soft">${place.postcode}</span>
              </li>`,
          )}
        </ul>
      </div>
      ${error === undefined ? nothing : html`<p class="hint alert-text" id="where-error">${error}</p>`}
      <p class="sr" role="status">
        ${this.#several ? error : this.#open || this.#none ? m.suggestionCount(this.#options.length) : nothing}
      </p>`;
  }
}
