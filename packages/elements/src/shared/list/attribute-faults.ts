import type { ReportMessages } from './i18n/report.fr.js';
import type { ListFacet } from './list-store.js';
import { isPageSize, listed, nearest, plain } from './owner-attributes.js';
import type { Preset } from './preset.js';

/** A mistake in what the page's owner wrote in the tag. */
export interface AttributeFault {
  attribute: string;
  value: string;
  say: (m: ReportMessages['attribute']) => string;
}

/** Finds communes, as the gazetteer does. */
type Places = (text: string, limit: number) => Promise<readonly { name: string; postcode: string }[]>;

/** Most codes that are named as those of the list. */
const MOST = 30;

/** The mistakes in the attributes of an element that shows a list. */
export async function attributeFaults(
  element: Element,
  filters: Preset['filters'],
  facets: readonly ListFacet[],
  places: Places,
): Promise<AttributeFault[]> {
  const faults: AttributeFault[] = [];
  const check = (attribute: string, isWrong: (value: string) => boolean, say: AttributeFault['say']) => {
    const value = element.getAttribute(attribute);
    if (value && isWrong(value)) faults.push({ attribute, value, say });
  };
  const known = (element.constructor as unknown as { observedAttributes: readonly string[] }).observedAttributes;
  for (const { name, value } of element.attributes) {
    const like = known.includes(name) ? undefined : nearest(name, known);
    if (like) faults.push({ attribute: name, value, say: (m) => m.typo(like) });
  }
  for (const [attribute, facet, text] of filters) {
    const values = facets.find(({ name }) => name === facet)?.values ?? [];
    const codes = values.map(({ value }) => value);
    const all = codes.slice(0, MOST).join(', ') + (codes.length > MOST ? ', …' : '');
    for (const value of listed(text)) {
      if (codes.includes(value)) continue;
      const labelled = values.find(({ label }) => [label.fr, label.en].some((words) => plain(words) === plain(value)))?.value;
      const like = labelled ?? nearest(value, codes) ?? '';
      faults.push({ attribute, value: text, say: (m) => m.unknownValue(value, like, all) });
    }
  }
  const isNumber = (value: string, least: number, most: number) => Number(value) >= least && Number(value) <= most;
  check(
    'radius',
    (value) => !isNumber(value, 1, 1000),
    (m) => m.radius,
  );
  check(
    'page-size',
    (value) => !isPageSize(value),
    (m) => m.pageSize,
  );
  check(
    'help',
    (value) => value !== 'top' && value !== 'foot',
    (m) => m.help,
  );
  const names = facets.map(({ name }) => name);
  const chosen = element.getAttribute('facets') ?? '';
  for (const name of names.length > 0 ? listed(chosen) : [])
    if (!names.includes(name))
      faults.push({ attribute: 'facets', value: chosen, say: (m) => m.unknownFacet(name, nearest(name, names) ?? '', names.join(', ')) });
  check(
    'heading-level',
    (value) => !(isNumber(value, 1, 4) && Number.isInteger(Number(value))),
    (m) => m.headingLevel,
  );
  check(
    'debug',
    (value) => value === 'false',
    (m) => m.debugFalse,
  );
  const near = element.getAttribute('near')?.trim();
  if (near) {
    const fault = await nearFault(near, places).catch(() => undefined); // a gazetteer that does not come says nothing of the town
    if (fault) faults.push({ attribute: 'near', value: near, say: fault });
  }
  return faults;
}

/** Whether a town is not found, or is another one than the owner may think: it was written otherwise, or is not alone with its name. */
async function nearFault(near: string, places: Places): Promise<AttributeFault['say'] | undefined> {
  const [found, ...others] = await places(near, 5);
  if (!found) return (m) => m.nearUnknown;
  const isExact = near.includes(found.postcode) || near.toLowerCase() === found.name.toLowerCase();
  if (isExact && (near.includes(found.postcode) || others.every(({ name }) => name !== found.name))) return undefined;
  return (m) => m.nearRead(`${found.name} (${found.postcode})`);
}
