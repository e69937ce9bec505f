import { readFileSync } from 'node:fs';

import { expect } from 'chai';

import { parseDirectory } from '../../../sdk/src/kinds/listing/parse.js';
import { directory } from './index.js';

/** The titles that NOTICE gives to the documents, by id. */
const documents = (
  JSON.parse(readFileSync(new URL('../../../sdk/src/kinds/origin.json', import.meta.url), 'utf8')) as { id?: string }[]
).flatMap(({ id }) => id ?? []);

describe('embedded directory', () => {
  it('is read without a single problem, and all of it shows', async () => {
    const { directory: read, problems } = await parseDirectory(structuredClone(directory));
    expect(problems).to.deep.equal([]);
    expect(read.listings).to.deep.equal(directory.listings);
  });

  it('cites one of the five documents, with lines, for each entry', () => {
    expect(documents).to.have.length(5);
    for (const { name, sources } of directory.listings) {
      expect(sources, name).not.to.have.length(0);
      for (const { id, lines } of sources) {
        expect(documents, name).to.include(id);
        expect(lines, name).to.match(/^\d+(-\d+)?(, \d+(-\d+)?)*$/);
      }
    }
  });

  it('names the organisations that a person may turn to first', () => {
    const names = directory.listings
      .map(({ name, organisation }: { name: string; organisation?: string }) => `${name} ${organisation ?? ''}`)
      .join('\n');
    for (const name of [
      'France Patients-Experts Addictions (FPEA)',
      'PAGO',
      'ESPER Pro',
      'Espairs',
      'La Maison Perchée',
      'Plateforme Travail Pair (Auvergne-Rhône-Alpes)',
      'Pouvoir d’Agir 53',
      'REV France',
      'Maison des usagers du centre hospitalier Sainte-Anne',
      'AFMSP',
      'Alcooliques Anonymes',
      'Addict’Aide',
      'Fédération Addiction',
      'CREHPSY',
      'AISSMC',
      'Psycom',
      'Associons nos savoirs',
    ]) {
      expect(names).to.include(name);
    }
  });

  it('says of the users’ house of Sainte-Anne what its study of 2011 says: drop-in hours, at different times; groups stand apart', () => {
    const { summary, activities } = directory.listings.find(({ id }) => id === 'maison-des-usagers-sainte-anne') ?? {};
    expect(summary)
      .to.match(/étude de 2011.*à différents temps/)
      .and.not.match(/à tout moment|\bgroupe/);
    expect(activities).to.deep.equal(['permanence']);
  });

  it('tells what a source of long ago says as of its time', () => {
    const said = (id: string) => directory.listings.find((listing) => listing.id === id)?.summary;
    expect(said('equipe-marss'))
      .to.match(/en 2005.*en 2007/)
      .and.not.include('depuis');
    for (const [id, year] of Object.entries({
      'casa-avignon': 2012,
      afmsp: 2017,
      'rev-france': 2015,
      'atd-quart-monde': 2016,
      'mediateurs-pairs-grenoble': 2017,
    }))
      expect(said(id), id).to.include(String(year));
  });

  it('gives the forum of Addict’Aide no topic: the guide does not say for which addictions it is', () => {
    expect(directory.listings.find(({ id }) => id === 'forum-addict-aide')).not.to.have.any.keys('topics');
  });

  it('rests on no one person: nobody’s post, function or illness is told', () => {
    for (const { name, summary } of directory.listings) {
      expect(name).not.to.match(/Vinatier|Saint-Maurice|Rennes-Beaulieu|[Pp]h?em[pf]/);
      expect(summary, name).not.to.match(
        /\bs(a|on) (président|maladie|hospitalisation)|\bune? (pair|médiat|patient)[^.]* (est|travaille|aide|accompagne|écoute)\b|une (pair|médiat)/i,
      );
    }
  });

  it('says how many places and volunteers the associations of Brittany have, and who may ask for a visit', () => {
    const { summary, access } = directory.listings.find(({ id }) => id === 'associations-de-patients-bretagne') ?? {};
    expect(summary).to.match(/près de 150 lieux.*6 bénévoles actifs par antenne.*sans date/);
    expect(access).to.match(/la personne, sa famille ou un professionnel/);
  });

  it('gives the addresses that the documents give of FPEA, PAGO, the SRAE, the Plateforme Travail Pair and EXPAIRs', () => {
    const hosts = directory.listings.flatMap(({ contact }: { contact?: { url: string } }) => (contact ? new URL(contact.url).host : []));
    expect(hosts).to.include.members([
      'www.facebook.com',
      'pago-asso.org',
      'srae-addicto-pdl.fr',
      'www.travail-pair.org',
      'expairs.hypotheses.org',
    ]);
  });

  it('writes French with its own spaces and apostrophes', () => {
    const texts = directory.listings.flatMap(({ name, summary, access }: { name: string; summary: string; access?: string }) => [
      name,
      summary,
      access ?? '',
    ]);
    expect(texts.filter((text) => /['"]| [;:!?»]|« |[^\s\u202f][;!?]|[^\s\u00a0]:/.test(text))).to.deep.equal([]);
  });

  it('lists no person, and gives no telephone, address, date or person’s consent that no document gives', () => {
    for (const listing of directory.listings as Record<string, unknown>[]) {
      expect(listing.kind).not.to.equal('person');
      expect(listing).not.to.have.any.keys('verifiedAt', 'consent', 'meetings', 'identifiers');
      expect(Object.keys((listing.contact ?? {}) as object).filter((key) => key !== 'url')).to.deep.equal([]);
      expect(listing.place ?? {}).not.to.have.any.keys('address', 'postcode');
    }
  });
});
