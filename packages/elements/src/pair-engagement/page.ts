import { html, type TemplateResult } from 'lit';

import { cases } from './cases.js';
import { degreesChapter } from './degrees.js';
import { documents, names } from './names.js';
import { situate } from './situate.js';
import { chapter, group, type View } from './view.js';

/** All that the explainer says, in reading order. The static page is made of it too. `tools` stand between the title and the rest. */
export const page = (v: View, tools: unknown, degreeTools: unknown): TemplateResult =>
  html`<p class="display" id="title" role="heading" aria-level=${v.level}>${v.texts.title}</p>
    ${tools} ${chapter(v, 'intro')} ${degreesChapter(v, degreeTools)} ${chapter(v, 'activities', group(v, 'activities'))}
    ${chapter(v, 'situate', situate(v), true)} ${chapter(v, 'cases', cases(v), true)} ${chapter(v, 'modalities', group(v, 'modalities'))}
    ${chapter(v, 'supports', group(v, 'supports'))} ${chapter(v, 'place')} ${chapter(v, 'certified')} ${chapter(v, 'effects')}
    ${chapter(v, 'limits')} ${chapter(v, 'names', names(v))} ${chapter(v, 'notice', undefined, true)} ${documents(v)}`;
