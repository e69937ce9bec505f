import { expect, fixture, html, waitUntil } from '@open-wc/testing';

import type { PairTrainingsStateEvent } from './events.js';
import { openFilters, openRows } from '../testing/open.js';
import { network, titles, text, all, inRow, one, bachelor, day, diploma, make as closed, trainings } from './testing/visitor.js';

/** Trainings of which each is opened. */
const make = async (list: readonly object[] = trainings) => {
  const element = await closed(list);
  await openRows(element);
  return element;
};
/** What a training says to be unknown: a line at the end of what it shows at rest, and one at the end of its detail. */
const unknown = (element: Element, title: string) => inRow(element, title, '.unknown').map(text);
/** A fact of the part that opens, or that a line at an end says that nobody gives it. */
const fact = (element: Element, title: string, name: string) => {
  const known = inRow(element, title, '.known > div').find((each) => text(each.querySelector('dt')) === name);
  if (known) return text(known.querySelector('dd'));
  const names = unknown(element, title).flatMap((line) => / : (.*)\.$/.exec(line)?.[1]?.split(', ') ?? []);
  return names.includes(name.toLowerCase()) ? 'Non communiqué' : '';
};

/** The fields of the one event of an iCalendar file, as RFC 5545 says to read it: lines end in CRLF and go on after one with a space. */
function readEvent(file: string): Record<string, string> {
  expect(file.endsWith('\r\n')).to.equal(true);
  const lines = file.slice(0, -2).split('\r\n');
  for (const line of lines) {
    expect(line).not.to.match(/[\r\n]/);
    expect(new TextEncoder().encode(line).length).to.be.at.most(75);
  }
  const unfolded = file.slice(0, -2).replaceAll('\r\n ', '').split('\r\n');
  const fields = unfolded.map((line) => line.split(/:(.*)/s).slice(0, 2) as [string, string]);
  expect(fields.filter(([name]) => name === 'BEGIN' || name === 'END').map(([, value]) => value)).to.deep.equal([
    'VCALENDAR',
    'VEVENT',
    'VEVENT',
    'VCALENDAR',
  ]);
  return Object.fromEntries(fields);
}

describe('<pair-trainings>', () => {
  it('gives each session exactly one state, in words, from its data and the day (T1)', async () => {
    const sessions = {
      'Inscriptions ouvertes': { start: day(40), deadline: day(20) },
      'Dernière semaine': { start: day(40), deadline: day(3) },
      'Inscriptions closes': { start: day(40), deadline: day(-1) },
      Complet: { start: day(40), deadline: day(20), status: 'full' },
      'En cours': { start: day(-5), end: day(5) },
      Terminé: { start: day(-50), end: day(-40), status: 'full' },
      Annulé: { start: day(40), deadline: day(20), status: 'cancelled' },
      'À venir': { start: day(40), opens: day(10) },
      'Dates non communiquées': {},
    };
    const element = await make([{ ...diploma, sessions: Object.entries(sessions).map(([id, session]) => ({ id, ...session })) }]);
    const states = inRow(element, 'DU Pair-aidance', '.sessions li').map((each) => [...each.querySelectorAll('.tag')].map(text).join());
    expect([...states].sort()).to.deep.equal(Object.keys(sessions).sort());
    expect(inRow(element, 'DU Pair-aidance', '.sessions .shape').every((shape) => shape.getAttribute('aria-hidden') === 'true')).to.equal(
      true,
    );
  });

  it('says of a session without dates that they are not known, once, offers nothing of it and gives a contact', async () => {
    const element = await make([{ ...bachelor, sessions: [{ id: 'a', note: 'au printemps' }] }]);
    expect(text(inRow(element, 'Licence de médiation', '.facts .standing')[0])).to.equal('Dates non communiquées');
    expect(text(inRow(element, 'Licence de médiation', '.sessions li')[0])).to.equal('Dates non communiquées au printemps');
    expect(inRow(element, 'Licence de médiation', '.sessions button')).to.have.length(0);
    expect(inRow(element, 'Licence de médiation', '.rest a[href^="mailto:"]')).to.have.length(1);
    expect(text(one(element, 'section'))).not.to.include('À venir');
  });

  it('never offers a past date; a training without dates stays, says so and gives a contact (T2)', async () => {
    const element = await make();
    expect(text(inRow(element, 'Licence de médiation', '.facts .standing')[0])).to.equal('Pas de date annoncée');
    expect(text(inRow(element, 'Licence de médiation', '.sessions li')[0])).to.match(/^Terminé/);
    expect(inRow(element, 'Licence de médiation', '.sessions button')).to.deep.equal([]);
    expect(inRow(element, 'Licence de médiation', '.rest a').map((link) => link.getAttribute('href'))).to.deep.equal([
      'mailto:licence@example.org',
    ]);
    expect(unknown(element, 'Cours du soir')).to.deep.equal([
      'Non communiqué : lieu, dates, contact.',
      'Non communiqué : niveau, prérequis, date de vérification.',
    ]);
    expect(inRow(element, 'DU Pair-aidance', '.sessions li').map((each) => each.querySelectorAll('button').length)).to.deep.equal([2, 0]);
  });

  it('gives a deadline as its full date and the days that are left, and nothing that counts down (T3)', async () => {
    const element = await make();
    const full = new Intl.DateTimeFormat('fr', { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(day(5))).replace(/ 1 /, ' 1er ');
    const said = text(inRow(element, 'DU Pair-aidance', '.facts .until')[0]);
    expect(said).to.equal(`Inscription jusqu’au ${full}, encore 5 jours.`);
    const changes: MutationRecord[] = [];
    new MutationObserver((records) => changes.push(...records)).observe(element.shadowRoot!, {
      subtree: true,
      characterData: true,
      childList: true,
    });
    await new Promise((resolve) => setTimeout(resolve, 1200));
    expect(changes).to.deep.equal([]);
    const last = await make([{ ...diploma, sessions: [{ id: 'a', start: day(9), deadline: day(0) }] }]);
    expect(text(inRow(last, 'DU Pair-aidance', '.facts .until')[0])).to.match(/, dernier jour aujourd’hui\.$/);
  });

  it('says what a training costs in one of five ways or in the owner’s words, and never free when it is not said (T4)', async () => {
    const costs = [
      { state: 'free' },
      { state: 'amount', euros: 1100 },
      { state: 'from', euros: 90.5 },
      { state: 'depends' },
      { state: 'unknown' },
      undefined,
      '1 100 € / 850 € (tarif réduit)',
    ];
    const element = await make(costs.map((cost, index) => ({ id: `t${index}`, title: `Cours ${index}`, cost })));
    expect(costs.map((_, index) => fact(element, `Cours ${index}`, 'Coût'))).to.deep.equal([
      'Gratuit',
      '1 100 €',
      'À partir de 90,50 €',
      'Selon votre situation',
      'Non communiqué',
      'Non communiqué',
      '1 100 € / 850 € (tarif réduit)',
    ]);
    expect(costs.map((_, index) => text(inRow(element, `Cours ${index}`, '.facts')[0]).includes('Gratuit'))).to.deep.equal([
      true,
      ...Array<boolean>(6).fill(false),
    ]);
    // What is said in the owner's words is said, in the row and among the filters too.
    expect(text(inRow(element, 'Cours 6', '.brief')[0])).to.equal('1 100 € / 850 € (tarif réduit)');
    expect(unknown(element, 'Cours 6')[0]).to.equal('Non communiqué : lieu, durée, dates, contact.');
    await openFilters(element);
    const filters = all(element, 'fieldset').find((each) => text(each.querySelector('legend')) === 'Coût');
    expect([...(filters?.querySelectorAll('.choice') ?? [])].map(text).filter((words) => /^Non communiqué\s?2/.test(words))).to.have.length(
      1,
    );
  });

  it('gives the number of the level and what it equals, the code in the register and whether the entry is active (T5)', async () => {
    const element = await make();
    expect(fact(element, 'DU Pair-aidance', 'Niveau')).to.equal('Niveau 6, équivalent licence');
    expect(fact(element, 'DU Pair-aidance', 'Registre national')).to.equal('RNCP12345, fiche du registre, Inscription active');
    expect(inRow(element, 'DU Pair-aidance', '.known a')[0]?.getAttribute('href')).to.equal('https://example.org/rncp');
    expect(fact(element, 'Certification en addictologie', 'Registre national')).to.equal('RS1234, Inscription échue');
    expect(fact(element, 'Cours du soir', 'Niveau')).to.equal('Non communiqué');
  });

  it('separates what is asked, what is advised, nothing and not stated; lived experience is a value (T6)', async () => {
    const element = await make();
    const asked = (title: string) => fact(element, title, 'Prérequis');
    expect(asked('DU Pair-aidance')).to.equal('Expérience vécue. Conseillé : Projet');
    expect(asked('Certification en addictologie')).to.equal('Aucun prérequis');
    expect(asked('Cours du soir')).to.equal('Non communiqué');
    await openFilters(element);
    all(element, 'fieldset .choice')
      .find((each) => text(each).startsWith('Expérience vécue'))!
      .click();
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['DU Pair-aidance']);
  });

  it('filters by everything that a card shows (T7)', async () => {
    const element = await make();
    await openFilters(element);
    const legends = all(element, 'fieldset legend').map(text);
    for (const [facet, value] of Object.entries({
      Type: 'Diplôme universitaire (DU)',
      'Région ou à distance': 'Bretagne',
      Inscription: 'Dernière semaine',
      Coût: 'Prix fixe',
      Durée: 'De 41 à 150 heures',
      Niveau: 'Niveau 6, équivalent licence',
      'Inscription au registre': 'Inscription active',
      Prérequis: 'Expérience vécue',
      Stage: 'Stage demandé',
      Vérification: 'Vérifié il y a moins de 6 mois',
    })) {
      expect(legends).to.include(facet);
      const group = all(element, 'fieldset')[legends.indexOf(facet)]!;
      const box = [...group.querySelectorAll<HTMLElement>('.choice')].find((each) => text(each).startsWith(value))!;
      box.click();
      await element.updateComplete;
      expect(titles(element), facet).to.deep.equal(['DU Pair-aidance']);
      box.click();
      await element.updateComplete;
    }
  });

  it('says last, once, what nobody gives, and says nothing of it elsewhere', async () => {
    const element = await closed([{ id: 'a', title: 'Cours du soir' }, diploma]);
    const atRest = () => text(inRow(element, 'Cours du soir', '.unknown')[0]!.closest('.row')).match(/communiqué/g);
    expect(inRow(element, 'Cours du soir', '.facts > *').at(-1)?.matches('.unknown')).to.equal(true);
    expect(atRest()).to.have.length(1);
    await openRows(element);
    expect(inRow(element, 'Cours du soir', '.detail > *').at(-1)?.matches('.unknown')).to.equal(true);
    const names = unknown(element, 'Cours du soir').flatMap((line) => line.replace(/^.* : |\.$/g, '').split(', '));
    expect(new Set(names).size).to.equal(names.length);
    expect(unknown(element, 'DU Pair-aidance')).to.deep.equal([]);
  });

  it('shows at rest who gives it, the date that counts, where, how long and at what price, and one link that says who answers', async () => {
    const element = await closed([{ ...diploma, summary: 'Un an.', url: 'https://example.org/du' }, bachelor]);
    const [facts] = inRow(element, 'DU Pair-aidance', '.facts');
    expect(text(facts)).to.match(
      /^DU Pair-aidance Université de Port-Aubert Inscription jusqu’au .+, encore 5 jours\. Du .+ Rennes · En ligne · 120 heures · 1 100 €$/,
    );
    expect(inRow(element, 'DU Pair-aidance', 'a').map(({ ariaLabel }) => ariaLabel)).to.deep.equal([
      'Site internet de Université de Port-Aubert',
    ]);
    expect(text(inRow(element, 'Licence de médiation', '.facts')[0])).to.match(/À vérifier : information d/);
    await openRows(element);
    expect(text(inRow(element, 'DU Pair-aidance', '.detail')[0])).to.match(/^Un an\. Type /);
    expect(inRow(element, 'DU Pair-aidance', 'a[href^="tel:"]').map((link) => link.ariaLabel?.replace(/\s/g, ' '))).to.deep.equal([
      '02 61 91 00 12, appeler Université de Port-Aubert, Rennes',
    ]);
  });

  it('gives the page of a training that may no longer be given, or is given abroad, with words that say so and no link to apply', async () => {
    const past = { title: 'Programme ancien', standing: 'historical', url: 'https://example.org/ancien' };
    const foreign = { title: 'Programme lointain', standing: 'foreign', country: 'Québec', url: 'https://example.org/loin' };
    const element = await make([past, foreign, bachelor]);
    for (const [title, words, url] of [
      ['Programme ancien', 'n’est peut-être plus donnée', past.url],
      ['Programme lointain', 'est donnée à l’étranger', foreign.url],
    ] as const) {
      expect(inRow(element, title, '.rest a')).to.deep.equal([]);
      const [link] = inRow(element, title, '.detail a');
      expect([link?.getAttribute('href'), text(link)]).to.deep.equal([url, `Lire cette page, ${title}`]);
      expect(text(link?.parentElement)).to.include(words);
    }
  });

  it('gives one calendar file for the dates and another for the deadline (T10)', async () => {
    const element = await make([
      { ...diploma, title: 'Pair-aidance, écoute ; « un, deux, trois » et tout ce qu’il faut savoir pour commencer' },
    ]);
    const files: Blob[] = [];
    const { createObjectURL } = URL;
    const { click } = HTMLAnchorElement.prototype;
    const names: string[] = [];
    URL.createObjectURL = (file: Blob) => (files.push(file), 'blob:');
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      names.push(this.download);
    };
    try {
      for (const [index, each] of all(element, '.keep button').entries()) {
        each.click();
        await waitUntil(() => names.length === index + 1, undefined, { timeout: 3000 });
      }
    } finally {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    }
    const events = await Promise.all(files.map(async (file) => readEvent(await file.text())));
    const compact = (iso: string) => iso.replaceAll('-', '');
    const [dates, deadline] = events;
    expect([dates?.['DTSTART;VALUE=DATE'], dates?.['DTEND;VALUE=DATE']]).to.deep.equal([compact(day(40)), compact(day(91))]);
    expect([deadline?.['DTSTART;VALUE=DATE'], deadline?.['DTEND;VALUE=DATE']]).to.deep.equal([compact(day(5)), compact(day(6))]);
    expect(dates?.UID).not.to.equal(deadline?.UID);
    expect(dates?.DTSTAMP).to.match(/^\d{8}T\d{6}Z$/);
    expect(dates?.SUMMARY).to.equal('Pair-aidance\\, écoute \\; « un\\, deux\\, trois » et tout ce qu’il faut savoir pour commencer');
    expect(deadline?.SUMMARY).to.match(/^Dernier jour pour s’inscrire/);
    expect(names).to.deep.equal(['dates.ics', 'inscription.ics']);
    expect(files.map(({ type }) => type)).to.deep.equal(['text/calendar', 'text/calendar']);
  });

  it('keeps the link of the page’s owner until the trainings are there, and when they do not come (T12)', async () => {
    const src = network.answer('absent.json', async () => new Response('', { status: 404 }));
    const phases: string[] = [];
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.addEventListener('pair-trainings-state', (event) =>
      phases.push(`${(event as PairTrainingsStateEvent).phase} ${(event as PairTrainingsStateEvent).code ?? ''}`),
    );
    box.innerHTML = `<pair-trainings lang="fr" src="${src}"><a href="/formations">Nos formations</a></pair-trainings>`;
    const element = box.querySelector('pair-trainings')!;
    const link = box.querySelector('a')!;
    await waitUntil(() => link.offsetWidth > 0);
    await waitUntil(() => all(element, '[role="alert"]').length > 0, undefined, { timeout: 5000 });
    expect([link.offsetWidth > 0, text(one(element, '[role="alert"]'))]).to.deep.equal([
      true,
      'La liste n’a pas pu être chargée La liste est introuvable pour le moment. Réessayez plus tard.',
    ]);
    expect(phases).to.deep.equal(['loading ', 'error http']);
    expect(all(element, '.help .number').length).to.be.above(1);
  });

  it('says when each training was checked: recent, to confirm, old or unknown (T13)', async () => {
    const element = await make();
    const said = (title: string) => text(inRow(element, title, '.detail > .line')[0]);
    expect(said('DU Pair-aidance')).to.match(/^Vérifié en \p{L}+ \d{4}$/u);
    expect(said('Certification en addictologie')).to.equal('À confirmer : vérifié il y a 8 mois');
    expect(said('Licence de médiation')).to.match(/^Information ancienne \(.+\) : vérifiez avant de vous inscrire$/);
    expect([said('Cours du soir'), fact(element, 'Cours du soir', 'Date de vérification')]).to.deep.equal(['', 'Non communiqué']);
  });
});
