import { expect } from 'chai';

import type { ListName, Vocabulary } from '../../../sdk/src/reading/vocabulary.js';
import { parseTrainings } from '../../../sdk/src/kinds/training/parse.js';
import { withTrainingTerms } from '../../../sdk/src/kinds/training/with-terms.js';
import type { Picture } from './catalogue.js';
import { trainingsEn, trainingsPictureEn } from './en.js';
import { trainingsFr, trainingsPictureFr } from './fr.js';

const languages = [
  { language: 'fr', document: trainingsFr, picture: trainingsPictureFr },
  { language: 'en', document: trainingsEn, picture: trainingsPictureEn },
];

/** As many lines as each document has. */
const lengths: Record<string, number> = {
  'bretagne-addictologie': 129,
  'sante-mentale-portail': 80,
  'guide-pdl': 1284,
  'dossier-ireps': 1516,
  'has-2023': 93,
};

/**
 * Every number that people read, by the entry or sentence it stands in, with the lines of a document that give it. Numbers of names ("Paris 8")
 * are numbers, too.
 */
const numbers: Record<string, Record<string, string>> = {
  'training cpea': { 2020: 'bretagne-addictologie 17' },
  'statement etp-40': { 40: 'guide-pdl 1080' },
  'training etp-40': { 40: 'guide-pdl 1080', 2016: 'dossier-ireps 1434' },
  'statement funding': { 2020: 'guide-pdl 1124' },
  'statement archive': { 2019: 'dossier-ireps 8' },
  'training licence-sss': { 3: 'guide-pdl 864' },
  'training du-lyon': { 1: 'guide-pdl 1036', 2019: 'dossier-ireps 1446' },
  'training du-lyon-familles': { 1: 'guide-pdl 1038', 2022: 'sante-mentale-portail 65' },
  'training liste-etp-pays-de-la-loire': { 40: 'guide-pdl 1083' },
  'training du-paris-8': {
    8: 'dossier-ireps 1032, 1034',
    36: 'dossier-ireps 1034',
    29: 'dossier-ireps 723',
    2010: 'dossier-ireps 1038',
    2011: 'dossier-ireps 1059',
    2012: 'dossier-ireps 714',
    2014: 'dossier-ireps 714, 1038, 1059',
  },
  'training desiu-aix-marseille': { 2016: 'dossier-ireps 1255' },
  'training irts-montrouge': { 2015: 'dossier-ireps 1464', 2019: 'dossier-ireps 1460' },
  'training universite-des-patients': { 2019: 'dossier-ireps 1317' },
  'training patient-intervenant-cerfep': { 2016: 'dossier-ireps 1434' },
  'training topside': { 67: 'dossier-ireps 1416', 2011: 'dossier-ireps 1416', 2016: 'dossier-ireps 1412' },
  'training formateur-pair-emulation': { 2015: 'dossier-ireps 1418' },
  'training croisement-des-savoirs': { 4: 'dossier-ireps 1428', 2016: 'dossier-ireps 1424' },
  'training pactem': { 2015: 'dossier-ireps 1303' },
  'training alfapsy': { 2019: 'dossier-ireps 1501' },
  'training irts-perpignan': { 2015: 'dossier-ireps 1478', 2019: 'dossier-ireps 1474' },
  'training emilia': { 2005: 'dossier-ireps 1295', 2010: 'dossier-ireps 1295' },
  'training pairs-aidants-reseau': { 2006: 'dossier-ireps 1367', 2008: 'dossier-ireps 1367' },
  'training scottish-recovery-network': { 2012: 'dossier-ireps 1194' },
  'training denver': { 15: 'dossier-ireps 896', 1986: 'dossier-ireps 895', 1988: 'dossier-ireps 895' },
  'training wins': { 1991: 'dossier-ireps 898', 1993: 'dossier-ireps 898' },
  // Arrows and boxes of the picture, ways and documents.
  'box etp': { 40: 'guide-pdl 1068' },
  'arrow vous etp': { 40: 'guide-pdl 1068' },
  'arrow etp programmes': { 40: 'guide-pdl 1080' },
  'arrow etp parcours': { 40: 'guide-pdl 905' },
  'arrow cpea etp': { 40: 'guide-pdl 520' },
  'arrow etp diplome': { 40: 'guide-pdl 1083' },
  'way etp-40 cpea': { 40: 'guide-pdl 905' },
  'way cpea etp-40': { 40: 'guide-pdl 520' },
  'way liste-etp-pays-de-la-loire etp-40': { 40: 'guide-pdl 1083' },
  'document dossier-ireps': { 2019: 'dossier-ireps 8' },
  'document has-2023': { 30: 'has-2023 9', 2023: 'has-2023 9' },
};

/** What is not read as words: links, lines and points on the map. */
const notWords = new Set([
  'id',
  'lines',
  'fields',
  'url',
  'location',
  'sources',
  'trainings',
  'from',
  'to',
  'kind',
  'standing',
  'necessity',
]);

/** Every text and number of an entry that people read, with the path that leads to it. */
const textsIn = (value: unknown, path = ''): [string, string][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => (notWords.has(key) ? [] : textsIn(inner, path ? `${path}.${key}` : key)))
    : [[path, String(value)]];

type Cited = { id: string; sources?: { id: string; lines: string; fields?: string[] }[] };

/** Everything that states a fact, with a name. */
const statedIn = (document: typeof trainingsFr, picture: Picture): [string, Cited][] => [
  ...document.trainings.map((training): [string, Cited] => [`training ${training.id}`, training]),
  ...document.statements.map((statement): [string, Cited] => [`statement ${statement.id}`, statement]),
  ...document.ways.map((way): [string, Cited] => [`way ${way.from} ${way.to}`, { id: '', ...way }]),
  ...picture.nodes.map((node): [string, Cited] => [`box ${node.id}`, node]),
  ...picture.edges.map((edge): [string, Cited] => [`arrow ${edge.from} ${edge.to}`, { id: '', ...edge }]),
];

/** The numbers of a text as people read them: "2010-2014" is two. */
const numbersIn = (text: string) => text.match(/\d+/g) ?? [];

describe('embedded catalogue of trainings', () => {
  for (const { language, document, picture } of languages) {
    describe(`in ${language}`, () => {
      it('is read without a single problem, and all of it shows', async () => {
        const { trainings, problems } = await parseTrainings(structuredClone(document));
        expect(problems).to.deep.equal([]);
        const { vocabulary, ...read } = trainings;
        const { vocabulary: own, ...written } = document;
        expect(read).to.deep.equal(written);
        expect(vocabulary.trainingKinds?.slice(0, own.trainingKinds.length)).to.deep.equal(own.trainingKinds);
      });

      it('uses codes that the vocabulary knows', async () => {
        const { vocabulary } = await withTrainingTerms(document);
        const known = (list: ListName) => (vocabulary as Vocabulary)[list]?.map(({ code }) => code) ?? [];
        for (const { kind, topics, audiences, regions, prerequisites } of document.trainings) {
          expect(known('trainingKinds')).to.include(kind);
          expect(known('topics')).to.include.members(topics ?? []);
          expect(known('audiences')).to.include.members(audiences ?? []);
          expect(known('regions')).to.include.members(regions ?? []);
          expect(known('prerequisites')).to.include.members(prerequisites?.required ?? []);
        }
      });

      it('names each training once, and gives none a price, a level, a code, a session or a check that no document gives', () => {
        expect(new Set(document.trainings.map(({ id }) => id)).size).to.equal(document.trainings.length);
        for (const training of document.trainings) {
          expect(training, training.id).not.to.have.any.keys('cost', 'funding', 'level', 'register', 'sessions', 'verifiedAt');
        }
      });

      it('writes the numbers that the lines cited beside it give, and no other', () => {
        const dated = document.sources.map((source): [string, Cited] => [`document ${source.id}`, source]);
        for (const [name, entry] of [...statedIn(document, picture), ...dated]) {
          const given = Object.keys(numbers[name] ?? {});
          const written = textsIn(entry).flatMap(([, text]) => numbersIn(text));
          expect([...new Set(written)], name).to.have.members(given);
        }
      });

      it('cites for each number lines that the entry cites', () => {
        for (const [name, entry] of statedIn(document, picture)) {
          for (const [number, where] of Object.entries(numbers[name] ?? {})) {
            const cited = (entry.sources ?? []).map(({ id, lines }) => ({
              id,
              ranges: lines.split(', ').map((range) => range.split('-').map(Number)),
            }));
            const [id, ...lines] = where.split(/[ ,]+/);
            for (const line of lines.map(Number)) {
              const found = cited.some(
                (source) => source.id === id && source.ranges.some(([first = 0, last = first]) => first <= line && line <= last),
              );
              expect(found, `${name}: ${number} in ${where}`).to.equal(true);
            }
          }
        }
      });

      it('cites a known document and lines for all that it states, and names the facts that it cites them for', () => {
        for (const [name, entry] of statedIn(document, picture)) {
          if (name === 'statement not-said') continue;
          expect(entry.sources, name).to.be.an('array').that.is.not.empty;
          for (const { id, lines, fields = [] } of entry.sources ?? []) {
            const cited = lines.split(/, |-/).map(Number);
            expect(lines, name).to.match(/^\d+(-\d+)?(, \d+(-\d+)?)*$/);
            expect(cited, `${name} ${id}`).to.deep.equal([...cited].sort((a, b) => a - b));
            expect(cited.at(-1), name).to.be.at.most(lengths[id] ?? 0);
            expect(Object.keys(entry), name).to.include.members(fields);
          }
        }
        expect(document.sources.map(({ id }) => id)).to.have.members(Object.keys(lengths));
      });

      it('cites lines for every fact of a training', () => {
        for (const training of document.trainings) {
          const sources: { fields?: string[] }[] = training.sources;
          if (sources.some(({ fields }) => !fields)) continue;
          const cited = sources.flatMap(({ fields = [] }) => fields);
          const facts = Object.keys(training).filter((key) => !['id', 'kind', 'standing', 'sources'].includes(key));
          expect(cited, training.id).to.include.members(facts);
        }
      });

      it('draws a picture whose boxes are all reached, and stand for trainings that are listed', () => {
        const ids = document.trainings.map(({ id }) => id);
        const boxes = picture.nodes.map(({ id }) => id);
        expect(new Set(boxes).size).to.equal(boxes.length);
        expect(new Set(picture.edges.flatMap(({ from, to }) => [from, to]))).to.deep.equal(new Set(boxes));
        expect(ids).to.include.members(picture.nodes.flatMap(({ trainings = [] }) => trainings));
        expect(ids).to.include.members(document.ways.flatMap(({ from, to }) => [from, to]));
        expect(new Set(picture.edges.map(({ text }) => text)).size).to.equal(picture.edges.length);
      });

      it('C17: keeps sentences short', () => {
        for (const [name, entry] of statedIn(document, picture)) {
          for (const [path, text] of textsIn(entry)) {
            for (const sentence of text.split(/(?<=[.!?])\s/)) {
              expect(sentence.split(/\s+/).length, `${name}.${path}: ${sentence}`).to.be.at.most(30);
            }
          }
        }
      });
    });
  }

  it('lists every training, certification and directory of today that the documents name', () => {
    const current = trainingsFr.trainings
      .filter(({ standing }) => standing === undefined)
      .map(({ title }) => title.replaceAll('\u00a0', ' '));
    expect(current).to.deep.equal([
      'Certification Patient-Expert Addictions (CPEA)',
      'Licence SSS, parcours médiateurs de santé-pairs',
      'DU pair-aidance en santé mentale et neurodéveloppement',
      'DU pair-aidance familiale en santé mentale et neurodéveloppement',
      'Formation intervenant pair',
      'DU partenariat patients – professionnels de santé',
      'Formation de 40 heures à l’éducation thérapeutique du patient (ETP)',
      'Stage du parcours de la CPEA',
      'Les formations de pair-aidant',
      'Pair aidance : formations',
      'Formation en ETP : la liste des Pays de la Loire',
    ]);
  });

  it('keeps the past and other countries apart', () => {
    const apart = (standing: string) => trainingsFr.trainings.filter((training) => training.standing === standing).map(({ id }) => id);
    expect(apart('historical')).to.include.members([
      'du-paris-8',
      'desiu-aix-marseille',
      'irts-montrouge',
      'topside',
      'universite-des-patients',
      // Where peers teach professionals.
      'pactem',
      'alfapsy',
      'irts-perpignan',
    ]);
    expect(apart('foreign')).to.include.members(['pairs-aidants-reseau', 'georgia-cps', 'scottish-recovery-network']);
    for (const { standing, country } of trainingsFr.trainings) if (country) expect(standing).to.equal('foreign');
  });

  it('says what is recommended for the status and pay, that no status is official, and what the testimony of a certified peer is kept for', () => {
    const said = (id: string) => trainingsFr.statements.find((statement) => statement.id === id)?.text;
    expect(said('funding')).to.match(/En 2020.*clarifier le statut.*indemnisation ou une rémunération.*frais/);
    expect(said('often-asked')).to.match(/En santé mentale.*pas de statut officiel/);
    expect(trainingsFr.trainings[0]?.summary).to.match(/témoignage sur son vécu pour la relation d’aide/);
  });

  it('tells a team that it may host a trainee, and what one team asked first', () => {
    const { audiences, candidates, summary } = trainingsFr.trainings.find(({ id }) => id === 'stage-cpea') ?? {};
    expect(audiences).to.include('professionnels');
    expect(candidates?.join()).to.include('équipes qui veulent accueillir un stagiaire');
    expect(summary).to.match(/demandé à ses patients ce qu’ils en attendaient/);
  });

  it('asks nothing for the CPEA that no line asks: whom it is for is not what it requires', () => {
    for (const { document } of languages) expect(document.trainings.find(({ id }) => id === 'cpea')).not.to.have.any.keys('prerequisites');
  });

  it('leads from the 40 hours of ETP to the ministry, and from the list of Pays de la Loire to that list', () => {
    const reached = (wanted: string) => {
      const { url, contact }: { url?: string; contact?: { url?: string } } = trainingsFr.trainings.find(({ id }) => id === wanted) ?? {};
      return contact?.url ?? url;
    };
    expect(reached('etp-40')).to.match(/^https:\/\/sante\.gouv\.fr\/.*education-therapeutique-du-patient$/);
    expect(reached('liste-etp-pays-de-la-loire')).to.equal('https://sretp-pdl.org/formation-en-etp/');
  });

  it('gives Topside its own address, and the course for its trainers that of the course', () => {
    const at = (id: string) => trainingsFr.trainings.find((training) => training.id === id)?.url;
    expect(at('topside')).to.match(/2469491564\.pdf$/);
    expect(at('formateur-pair-emulation')).to.include('docplayer.fr');
  });

  it('says in one sentence each what the CPEA is, who gives it, what a DU is beside it, and what 40 hours of ETP give and do not give', () => {
    const said = (id: string) => trainingsFr.statements.find((statement) => statement.id === id)?.text ?? '';
    for (const id of ['cpea', 'cpea-givers', 'du', 'etp-40']) expect(said(id).match(/[.!?]/g), id).to.have.length(1);
    expect(said('cpea')).to.match(/La CPEA, ou Certification.*compétences d’un patient-expert/);
    expect(said('cpea-givers')).to.match(/Deux co-certificateurs.*FPEA.*AP-HP/);
    expect(said('du')).to.match(/diplôme d’université.*ce n’est pas la CPEA/);
    expect(said('etp-40')).to.match(/statut de «\u00a0patient-expert\u00a0».*ne donne pas la CPEA/);
  });

  it('says whose word it is that no training is compulsory, that more may be asked, and that those of Brittany have entered the process, not ended it', () => {
    const said = (id: string) => trainingsFr.statements.find((statement) => statement.id === id)?.text ?? '';
    expect(trainingsFr.statements[0]).to.include({ id: 'no-obligation' });
    expect(said('no-obligation')).to.match(/guide des Pays de la Loire.*aucune formation n’est obligatoire/);
    expect(said('cpea-complements')).to.match(/d’autres formations ou des stages sont demandés, selon les cas/);
    expect(said('brittany')).to.match(/entrées dans la démarche.*ne dit pas combien l’ont obtenue/);
    const all = languages.flatMap(({ document, picture }) => statedIn(document, picture).flatMap(([, entry]) => textsIn(entry)));
    expect(all.filter(([, text]) => /(trentaine|thirty).*(?<!combien l’ont |how many have )(obtenu|obtained)/.test(text))).to.deep.equal(
      [],
    );
  });

  it('C11: has the same texts in both languages, the names of trainings and bodies left in French', () => {
    const [fr, en] = languages.map(
      ({ document, picture }) => new Map(textsIn({ document: { ...document, trainings: undefined }, picture })),
    );
    expect([...(en ?? [])].map(([path]) => path)).to.deep.equal([...(fr ?? [])].map(([path]) => path));
    for (const [index, training] of trainingsFr.trainings.entries()) {
      const other = trainingsEn.trainings[index];
      const paths = (value: unknown) => textsIn(value).map(([path]) => path);
      expect(other?.id).to.equal(training.id);
      expect(paths(other), training.id).to.deep.equal(paths(training));
      for (const field of ['summary', 'gives', 'doesNotGive', 'period', 'country'] as const) {
        if (training[field]?.match(/\p{L}/u)) expect(other?.[field], `${training.id}.${field}`).not.to.equal(training[field]);
      }
    }
    for (const [index, { text }] of trainingsFr.statements.entries()) expect(trainingsEn.statements[index]?.text).not.to.equal(text);
    for (const [index, { text }] of trainingsPictureFr.edges.entries()) expect(trainingsPictureEn.edges[index]?.text).not.to.equal(text);
  });

  it('writes French with its own spaces and apostrophes', () => {
    const texts = (at: 0 | 1) => statedIn(languages[at]!.document, languages[at]!.picture).flatMap(([, entry]) => textsIn(entry));
    const wrong = texts(0).filter(([, text]) =>
      /['"]| [;:!?»]|« |[^\s\u202f][;!?]|[^\s\u00a0]:|\d (heures|semaines|jours|usagers|novembre)/.test(text),
    );
    expect(wrong).to.deep.equal([]);
    expect(texts(1).filter(([path, text]) => !path.startsWith('title') && /['"«»\u202f]| [;:!?]/.test(text))).to.deep.equal([]);
  });
});
