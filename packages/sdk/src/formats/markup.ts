import type { Content, Source } from './source.js';

/** What begins with a tag is no list: a web page, or a map in XML. Its first tag says which. */
export async function readMarkup({ head }: Source): Promise<Content> {
  const [, tag = ''] = /<(?!\?)!?\/?([\w:-]+)/.exec(head) ?? [];
  return { findings: [{ code: 'unreadable', found: `<${tag}` }] };
}
