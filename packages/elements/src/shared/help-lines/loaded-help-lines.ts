import type { ReactiveControllerHost } from 'lit';

import type { Speaker } from '../language.js';
import { Localized } from '../localized.js';
import { type HelpLine, helpWords, loadHelpLines } from './content.js';
import type { HelpView } from './help-lines.js';
import type { HelpMessages } from './i18n/fr.js';

/** Gives an element the help lines and their words, whatever becomes of the rest. */
export class LoadedHelpLines extends Localized<{ lines: readonly HelpLine[]; m: HelpMessages }> {
  constructor(host: ReactiveControllerHost & Speaker) {
    super(host, async (language) => {
      const [lines, m] = await Promise.all([loadHelpLines(), helpWords[language]()]);
      return { lines, m };
    });
  }

  /** What the lines are drawn from, with headings of this level; nothing before they are there: what the page's owner placed in the tag then stays. */
  view(level: number): HelpView | undefined {
    const { language, texts, host } = this;
    return texts && { ...texts, language, level, hasLocal: host.querySelector(':scope > [slot="local"]') !== null };
  }
}
