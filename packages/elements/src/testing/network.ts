import 'axe-core/axe.min.js';

import type { AxeResults, ElementContext, RunOptions } from 'axe-core';

declare const axe: { run(context: ElementContext, options: RunOptions): Promise<AxeResults> };

/** The network's edge, faked: answers by address, and a list of what was asked. Undone by `restore`. */
export function fakeNetwork(): {
  answer(url: string, body: string | (() => Promise<Response>), type?: string): string;
  /** Gives another address the same answer. */
  alias(url: string, of: string): void;
  asked: string[];
  restore(): void;
} {
  const real = globalThis.fetch;
  const answers = new Map<string, () => Promise<Response>>();
  const asked: string[] = [];
  globalThis.fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    asked.push(url);
    const answer = answers.get(url);
    return answer ? answer() : real(input, init);
  };
  return {
    asked,
    alias: (url, of) => void answers.set(url, answers.get(of)!),
    restore: () => (globalThis.fetch = real),
    /** Registers an answer and gives its address, new each time so that no test meets the document of another. */
    answer(name, body, type = 'application/json') {
      const url = new URL(`/${crypto.randomUUID()}/${name}`, location.href).href;
      answers.set(url, typeof body === 'string' ? async () => new Response(body, { headers: { 'content-type': type } }) : body);
      return url;
    },
  };
}

/** Every rule of WCAG 2.2 AA that axe can judge; the size of targets is off by default. */
export async function violationsIn(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, {
    runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
    // Rules about a whole page, which an element is not.
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false }, 'landmark-one-main': { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
