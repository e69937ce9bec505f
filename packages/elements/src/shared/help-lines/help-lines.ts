import { html, nothing, svg, type TemplateResult } from 'lit';

import { draw, phone } from '../icons/draw.js';
import type { Language } from '../language.js';
import type { HelpLine, HelpTopic } from './content.js';
import type { HelpMessages } from './i18n/fr.js';

/** The bubble of Lucide (see shared/icons/origin.json), for a text message. */
const message = svg`<path d="M22 17a2 2 0 0 1-2 2H6.828a2 2 0 0 0-1.414.586l-2.202 2.202A.71.71 0 0 1 2 21.286V5a2 2 0 0 1 2-2h16a2 2 0 0 1 2 2z"/>`;

/** Where somebody's life may be at stake: these are always among the lines, and one of each stands in the bar. */
export const vital: readonly HelpTopic[] = ['suicide', 'urgence-vitale'];

export interface HelpView {
  lines: readonly HelpLine[];
  m: HelpMessages;
  language: Language;
  /** Level of the headings. */
  level: number;
  /** Whether the page's owner placed lines of their own. */
  hasLocal: boolean;
  /** What the element is called: tells the lines of two elements of a page apart. */
  name?: string;
  /** What the element is about, as codes of the vocabulary. */
  about?: readonly string[];
}

/** What is dialled: the number without its spaces. */
const dialled = (number: string) => number.replace(/\s/g, '');

/** A number to press: its visible text, then who answers for those who only hear it. */
const link = ({ number, sms, name }: HelpLine, { m, language }: HelpView, label?: string) => {
  const onlySms = sms === number;
  const words = label === undefined ? nothing : html` <span class="small">${label}</span>`;
  return html`<a class="number" href=${`${onlySms ? 'sms' : 'tel'}:${dialled(number)}`}
    >${draw(onlySms ? message : phone)}<b>${onlySms ? m.sms(number) : number}</b>${words}<span class="sr"
      >${onlySms ? m.write(name[language]) : m.call(name[language])}</span
    ></a
  >`;
};

/** `isShort` leaves out what a call costs, which stands at the end then. */
export const row = (line: HelpLine, view: HelpView, isShort = false) => {
  const { sms, number, name, hours, cost } = line;
  const { m, language } = view;
  const facts = [hours, isShort ? undefined : cost].flatMap((words) => words?.[language] ?? []).join(' · ');
  return html`<li>
    <div class="numbers">
      ${link(line, view)}
      ${
        sms === undefined || sms === number
          ? nothing
          : html`<a class="number" href=${`sms:${dialled(sms)}`}
              >${draw(message)}<b>${m.sms(sms)}</b><span class="sr">${m.write(name[language])}</span></a
            >`
      }
    </div>
    <p class=${isShort ? 'small' : nothing}><span class="strong">${name[language]}</span>${facts ? html`<br />${facts}` : nothing}</p>
  </li>`;
};

/** Where lines were read, and of when that is; what a call costs, where the lines do not say it. */
export const sources = (lines: readonly HelpLine[], { m, language }: HelpView, withCost = false) =>
  html`<details class="help-sources small">
    <summary>${m.sources}</summary>
    <ul role="list">
      ${lines.map(({ name, cost, sourceName, sourceDate }) => html`<li>${name[language]}. ${withCost && cost ? `${cost[language]}. ` : ''}${m.source(sourceName, sourceDate)}</li>`)}
    </ul>
  </details>`;

/** The lines that the page's owner placed in the tag: `<a slot="local" href="tel:…">`. With a level their title is a heading. */
export const localLines = ({ m, hasLocal }: HelpView, level?: number): TemplateResult =>
  html`<div class="help-topic" ?hidden=${!hasLocal}>
    <p class="strong" role=${level ? 'heading' : nothing} aria-level=${level ?? nothing}>${m.local}</p>
    <div class="numbers"><slot name="local"></slot></div>
  </div>`;

/** A few numbers at once, without more: for an answer that speaks of distress. */
export const helpNumbers = (topics: readonly HelpTopic[], view: HelpView): TemplateResult =>
  html`<ul class="numbers" role="list">
    ${topics
      .flatMap((topic) => view.lines.find((line) => line.topic === topic) ?? [])
      .map((line) => html`<li>${link(line, view, view.m.topics[line.topic])}</li>`)}
  </ul>`;

/** The lines of the bar: one for each danger to life, and one to write to, for who cannot hear or speak. */
const barLines = (lines: readonly HelpLine[]) => [
  ...vital.flatMap((topic) => lines.find((line) => line.topic === topic) ?? []),
  ...lines.filter(({ number, sms }) => sms === number).slice(0, 1),
];

/** All lines in the order in which they may be wanted: first those for what the element is about, those of emergencies last, which the bar begins with. */
function inOrder({ lines, about = [] }: HelpView): readonly HelpLine[] {
  const rank = ({ topic, about: own = [] }: HelpLine) => {
    const at = about.findIndex((code) => own.includes(code));
    return topic === 'urgence-vitale' ? 2000 : at < 0 ? 1000 : at;
  };
  return [...lines].sort((a, b) => rank(a) - rank(b));
}

/** Closes the list of the other lines; the focus goes back to what opened it. */
function close({ currentTarget }: Event): void {
  const details = (currentTarget as HTMLElement).closest('details')!;
  details.open = false;
  details.querySelector('summary')!.focus();
}

const closeByKey = (event: KeyboardEvent) => {
  if (event.key !== 'Escape' || !(event.currentTarget as HTMLDetailsElement).open) return;
  event.stopPropagation();
  close(event);
};

/** A question, three numbers, the others one press away: one line wherever there is room for the numbers. Same place and size in every state. */
export const helpBar = (view: HelpView, local: unknown = nothing): TemplateResult =>
  html`<div class="help" role="region" aria-label=${[view.m.title, view.name].filter(Boolean).join(', ')} part="help">
    <p class="strong">${view.m.question}</p>
    <ul class="numbers" role="list">
      ${barLines(view.lines).map((line) => html`<li>${link(line, view, line.sms === line.number ? undefined : view.m.topics[line.topic])}</li>`)}
    </ul>
    <details @keydown=${closeByKey}>
      <summary>
        <span>${view.m.others} <span class="wide">${view.m.numbers}</span></span>
      </summary>
      <ul class="others" role="list">
        ${inOrder(view).map((line) => row(line, view, true))}
      </ul>
      ${sources(view.lines, view, true)}
      <button type="button" class="button text" @click=${close}>${view.m.close}</button>
    </details>
    ${local}
  </div>`;
