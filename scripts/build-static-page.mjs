// The last step of the build: writes packages/elements/dist/cdn/pair-engagement.html (and .en.html), which say what <pair-engagement> says, to
// read without script. They are made from the element's own templates, styles and content, so that they cannot say anything else.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { nothing } from 'lit';

import { engagementEn } from '../packages/data/dist/engagement/en.js';
import { engagementFr } from '../packages/data/dist/engagement/fr.js';
import { engagementOutline as outline } from '../packages/data/dist/engagement/outline.js';
import { helpLines } from '../packages/data/dist/help-lines/index.js';
import { inside } from '../packages/elements/dist/pair-engagement/chapters.js';
import { en } from '../packages/elements/dist/pair-engagement/i18n/en.js';
import { fr } from '../packages/elements/dist/pair-engagement/i18n/fr.js';
import { page } from '../packages/elements/dist/pair-engagement/page.js';
import { figureStyles } from '../packages/elements/dist/pair-engagement/figure.styles.js';
import { styles } from '../packages/elements/dist/pair-engagement/pair-engagement.styles.js';
import { printStyles } from '../packages/elements/dist/pair-engagement/print.styles.js';
import { helpBar } from '../packages/elements/dist/shared/help-lines/help-lines.js';
import { helpLinesStyles } from '../packages/elements/dist/shared/help-lines/help-lines.styles.js';
import { helpEn } from '../packages/elements/dist/shared/help-lines/i18n/en.js';
import { helpFr } from '../packages/elements/dist/shared/help-lines/i18n/fr.js';
import { crest } from '../packages/elements/dist/shared/icons/draw.js';
import { commonStyles } from '../packages/elements/dist/shared/common.styles.js';
import { tokens } from '../packages/elements/dist/shared/tokens.styles.js';

const folder = join(import.meta.dirname, '../packages/elements/dist/cdn');

const escape = (text) => text.replace(/[&<>"]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character]);

/** A template of Lit as HTML: listeners and properties are left out, an attribute with "?" is there or not. */
function render(value) {
  if (value === nothing || value === null || value === undefined || value === false) return '';
  if (Array.isArray(value)) return value.map(render).join('');
  if (!value.strings) return escape(String(value));
  return value.strings.reduce((html, string, index) => {
    const given = value.values[index - 1];
    const [, name, kind] = /\s(([.?@]?)[\w-]+)=$/.exec(html) ?? [];
    const isInTag = html.lastIndexOf('<') > html.lastIndexOf('>');
    if (!isInTag) return html + render(given) + string;
    if (name === undefined) return html + escape(String(given)) + string;
    const before = html.slice(0, -name.length - 2);
    if (kind === '') return `${before} ${name}="${escape(String(given))}"${string}`;
    return before + (kind === '?' && given ? ` ${name.slice(1)}` : '') + string;
  });
}

/** What only a script could do goes; what it would show stays. */
const withoutScript = (html, m) =>
  html
    .replace(/\s+(\/?)>/g, '$1>')
    .replace(/<p class="plain">/g, `$&<b>${m.plain}</b> `)
    .replace(/<details class="filter[^]*?<\/details>/g, '')
    .replace(/<p class="screen">[^]*?<\/p>/g, '')
    .replace(/<button[^]*?<\/button>/g, '')
    .replace(/<label[^>]*>\s*<input[^>]*>([^]*?)<\/label>/g, '<p class="answer">$1</p>')
    .replace(/<(\/?)(form|fieldset)\b[^>]*?>/g, '<$1div>')
    .replace(/<legend class="strong">([^<]*)<\/legend>/g, '<p class="strong">$1</p>')
    .replace(/<(p|span) ([^>]*?) ?role="heading" aria-level="(\d)"([^>]*)>([^]*?)<\/\1>/g, '<h$3 $2$4>$5</h$3>')
    .replace(/ (tabindex|role|aria-level)="[^"]*"/g, '')
    .replace(/<p class="on-paper mission">[^<]*<\/p>|<p>\s*<\/p>/g, '')
    .replace(/\s*\n\s*/g, '\n');

const pages = {
  'pair-engagement.html': {
    language: 'fr',
    texts: engagementFr,
    m: { ...fr, met: 'Ce que le guide en dit', unmet: '' },
    help: helpFr,
    other: '<a href="pair-engagement.en.html" lang="en" hreflang="en">In English</a>',
  },
  'pair-engagement.en.html': {
    language: 'en',
    texts: engagementEn,
    m: { ...en, met: 'What the guide says of it', unmet: '' },
    help: helpEn,
    other: '<a href="pair-engagement.html" lang="fr" hreflang="fr">En français</a>',
  },
};

/** Everything is shown: all degrees, all passages, all cases, both versions. Sources and words explained open without a script. */
const view = ({ texts, m }) => ({
  m,
  outline,
  texts,
  level: 1,
  simple: undefined,
  isOpen: () => true,
  state: {
    open: ['participation', 'hybrid', 'partnership'],
    allOpen: true,
    answers: {},
    passages: outline.situate.passages.map(({ id }) => ({ id, because: [] })),
    filters: {},
    cases: outline.cases.map(({ id }) => id),
    facets: [],
  },
});

for (const [name, each] of Object.entries(pages)) {
  const { language, texts, help, other } = each;
  const css = [tokens, commonStyles, helpLinesStyles, styles, figureStyles, printStyles]
    .flat()
    .map(({ cssText }) => cssText.replace(/\s+/g, ' '))
    .join('');
  writeFileSync(
    join(folder, name),
    `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(texts.title)}</title>
<link rel="icon" href="data:,">
<style>
body { margin: 0 auto; max-width: 74rem; padding: 0 clamp(12px, 3vw, 40px); font-family: system-ui, sans-serif; }
${css}
:is(h1, h2, h3, h4, h5) { margin: 0; }
details:not([open]) > :not(summary) { display: none; }
.answer { padding-inline-start: 1em; }
</style>
</head>
<body>
<div class="root" data-theme="light">
${render(crest)}
${render(helpBar({ lines: helpLines, m: help, language, level: 2, hasLocal: false })).replaceAll(/<button[^]*?<\/button>/g, '')}
<main class="page">
<h1 class="display" id="title">${escape(texts.title)}</h1>
${withoutScript(render(page(view(each), inside)), each.m)}
<p class="small">${other}</p>
</main>
</div>
</body>
</html>
`,
  );
}
