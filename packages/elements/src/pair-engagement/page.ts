import { html, type TemplateResult } from 'lit';

import { cases } from './cases.js';
import { degreesChapter } from './degrees.js';
import { printer } from './icons.js';
import { documents, names } from './names.js';
import { situate } from './situate.js';
import { chapter, group, type View } from './view.js';

/** All that the explainer says, in reading order. The static page is made of it too. */
export const page = (v: View): TemplateResult =>
  html`<p class="display" id="title" role="heading" aria-level=${v.level}>${v.texts.title}</p>
    <p class="screen"><button type="button" class="button text" @click=${() => print()}>${printer} ${v.m.print}</button></p>
    ${chapter(v, 'intro')} ${degreesChapter(v)} ${chapter(v, 'activities', group(v, 'activities'))}
    ${chapter(v, 'situate', situate(v), true)} ${chapter(v, 'cases', cases(v), true)} ${chapter(v, 'modalities', group(v, 'modalities'))}
    ${chapter(v, 'supports', group(v, 'supports'))} ${chapter(v, 'place')} ${chapter(v, 'certified')} ${chapter(v, 'effects')}
    ${chapter(v, 'limits')} ${chapter(v, 'names', names(v))} ${chapter(v, 'notice', undefined, true)} ${documents(v)}`;
