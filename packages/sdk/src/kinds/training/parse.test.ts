import { expect } from 'chai';

import { knowTitles } from '../../reading/titles.js';
import { parseTrainings } from './parse.js';
import { trainingTitles } from './titles.js';

/** TrainingCatalogue of a spreadsheet, and what is reported of it: line, column, code and what was found. */
async function read(text: string) {
  const { trainings, problems } = await parseTrainings(text);
  return {
    trainings: trainings.trainings,
    problems: problems
      .flatMap(({ field, code, line, found, others = [] }) => [{ line, found }, ...others].map((at) => ({ field, code, ...at })))
      .sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
      .map(({ line, field, code, found }) => [line, field, code, found].join(' | ')),
  };
}

describe('parseTrainings, a spreadsheet', () => {
  it('reads a row a training, with words as people write them', async () => {
    const { trainings, problems } = await read(
      [
        'Intitulé;Organisme;Type;Thème;Public;Modalité;Durée;Coût;Niveau;Code RNCP;Enregistrement;Prérequis;Prérequis conseillé;Stage;Financement;Début;Fin;Date limite;CP;Ville',
        'DU Pair;Université A / Université B;DU;alcoolisme;familles;présentiel;120 h;1 100 €;bac+3;RNCP 12345;actif;Expérience vécue, projet;entretien;70 heures;CPF | OPCO;18/01/2027;26/06/2027;27/11/2026;35000;Rennes',
        'ETP;Réseau;réglementaire;;;visio;40 heures;gratuit;;;;Aucun;;non;;;;;;',
        'Atelier;Assoc;formation;;;;deux soirées;à partir de 90,50 euros;;;;;;facultatif;;05/2027;;;;',
      ].join('\n'),
    );
    expect(problems).to.deep.equal([]);
    expect(trainings).to.deep.equal([
      {
        id: 'pair-universite',
        title: 'DU Pair',
        organisers: ['Université A', 'Université B'],
        kind: 'university-diploma',
        topics: ['alcool'],
        audiences: ['entourage'],
        formats: ['sur-place'],
        duration: { hours: 120 },
        cost: { state: 'amount', euros: 1100 },
        level: 6,
        register: { code: 'RNCP12345', registry: 'RNCP', state: 'active' },
        prerequisites: { required: ['experience-vecue', 'projet'], advised: ['entretien'] },
        internship: { necessity: 'required', hours: 70 },
        funding: ['cpf', 'opco'],
        places: [{ postcode: '35000', commune: 'Rennes' }],
        sessions: [{ id: '2027-01-18', start: '2027-01-18', end: '2027-06-26', deadline: '2026-11-27' }],
      },
      {
        id: 'etp-reseau',
        title: 'ETP',
        organisers: ['Réseau'],
        kind: 'regulated',
        formats: ['en-ligne'],
        duration: { hours: 40 },
        cost: { state: 'free' },
        prerequisites: { none: true },
        internship: { necessity: 'none' },
      },
      {
        id: 'atelier-assoc',
        title: 'Atelier',
        organisers: ['Assoc'],
        kind: 'course',
        duration: { words: 'deux soirées' },
        cost: { state: 'from', euros: 90.5 },
        internship: { necessity: 'advised' },
        sessions: [{ id: '2027-05', start: '2027-05' }],
      },
    ]);
  });

  it('reads a row a session: the training repeated, or left blank after its first row, or named by its identifier', async () => {
    const { trainings, problems } = await read(
      [
        'Référence;Intitulé;Organisme;Coût;Ville;Début;État',
        'A;DU;Université;gratuit;Rennes;18/01/2027;',
        'A;DU;Université;;Brest;18/01/2028;Complet',
        ';;;;;18/01/2029;annulée',
        'B;Atelier;Assoc;;Nantes;07/12/2026;ouvert',
        'A;;;;Rennes;18/01/2030;à venir',
        ';Stage;Assoc;;;03/05/2027;',
        ';Stage;Assoc;;;03/05/2027;',
      ].join('\n'),
    );
    expect(problems).to.deep.equal([]);
    const told = trainings.map(({ id: of, sessions = [] }) => [
      of,
      ...sessions.map(({ id, place, status }) => [id, place, status].filter(Boolean).join(' ')),
    ]);
    expect(told).to.deep.equal([
      ['A', '2027-01-18 Rennes', '2028-01-18 Brest full', '2029-01-18 cancelled', '2030-01-18 Rennes'],
      ['B', '2026-12-07 open'],
      ['stage-assoc', '2027-05-03', '2027-05-03-2'],
    ]);
    expect(trainings[0]?.places?.map(({ commune }) => commune)).to.deep.equal(['Rennes', 'Brest']);
  });

  it('reports the rows of one training that do not say the same of it', async () => {
    const { trainings, problems } = await read(
      [
        'Réf;Intitulé;Organisme;Coût;Code RNCP;Enregistrement;Début',
        '1;DU;A;100 €;RS12;;2027-01',
        '1;DU;A;200 €;;actif;2028-01',
        '1;DU;A;100 €;RS13;actif;2029-01',
      ].join('\n'),
    );
    expect(problems).to.deep.equal(['3 | Coût | different-values | 200 €', '4 | Code RNCP | different-values | RS13']);
    expect(trainings.map(({ cost, register, sessions = [] }) => [cost?.euros, register, sessions.length])).to.deep.equal([
      [100, { registry: 'RS', code: 'RS12', state: 'active' }, 3],
    ]);
  });

  it('reports a wrong date, price or other cell by line and column, and shows the training without it', async () => {
    const { trainings, problems } = await read(
      [
        'Intitulé;Coût;Début;Fin;Date limite;Nombre de places;Niveau;Code RNCP;Site;Durée',
        'A;mille;31/02/2027;;;;;;;',
        'B;12,5,0 €;18/01/2027;01/01/2027;;douze;9;12345;javascript:alert(1);',
        'B;;19/01/2027;;20/01/2027;;;;;',
        'C;-5;;;;;;;;-3',
        ';5 €;;;;;;;;20 h',
      ].join('\n'),
    );
    expect(problems).to.deep.equal([
      '2 | Début | invalid-session-date | 31/02/2027',
      '2 | Coût | price-as-written | mille',
      '3 | Coût | price-as-written | 12,5,0 €',
      '3 | Nombre de places | invalid-value | douze',
      '3 | Fin | dates-out-of-order | 01/01/2027',
      '3 | Niveau | invalid-value | 9',
      '3 | Code RNCP | invalid-value | 12345',
      '3 | Site | unsafe-link | javascript:alert(1)',
      '4 | Date limite | dates-out-of-order | 20/01/2027',
      '5 | Coût | price-as-written | -5',
      '6 | Intitulé | missing-name | ',
    ]);
    expect(trainings.map(({ title, cost }) => [title, cost?.state])).to.deep.equal([
      ['A', 'unknown'],
      ['B', 'unknown'],
      ['C', 'unknown'],
    ]);
    expect(trainings[1]?.sessions).to.deep.equal([
      { id: '2027-01-18', start: '2027-01-18' },
      { id: '2027-01-19', start: '2027-01-19' },
    ]);
  });

  it('reads the dates, kinds and prices of a real sheet, and shows as written what it does not know', async () => {
    const { trainings, problems } = await read(
      [
        'Intitulé;Type;Dates;Coût',
        'A;ETP;du 12/01/2027 au 30/06/2027;1 100 € / 850 € (tarif réduit)',
        'B;ETP 40h;3, 4 et 5 mars 2027;payant',
        'C;Éducation thérapeutique du patient;mars 2027;500 €',
        'D;DU;de janvier à juin 2027;',
        'E;DU;3, 10 et 17 mars 2027;',
        'F;DU;30/02/2027;',
        'G;DU;rentrée 2027;',
      ].join('\n'),
    );
    expect(problems).to.deep.equal([
      '2 | Coût | price-as-written | 1 100 € / 850 € (tarif réduit)',
      '7 | Dates | invalid-session-date | 30/02/2027',
      '8 | Dates | invalid-session-date | rentrée 2027',
    ]);
    expect(trainings.map(({ kind, cost, sessions: [{ start, end, note } = {}] = [] }) => [kind, cost, start, end, note])).to.deep.equal([
      ['regulated', { state: 'unknown', words: '1 100 € / 850 € (tarif réduit)' }, '2027-01-12', '2027-06-30', undefined],
      ['regulated', { state: 'unknown', words: 'payant' }, '2027-03-03', '2027-03-05', undefined],
      ['regulated', { state: 'amount', euros: 500 }, '2027-03', undefined, undefined],
      ['university-diploma', undefined, '2027-01', '2027-06', undefined],
      ['university-diploma', undefined, '2027-03-03', '2027-03-17', '3, 10 et 17 mars 2027'],
      ['university-diploma', undefined, undefined, undefined, '30/02/2027'],
      ['university-diploma', undefined, undefined, undefined, 'rentrée 2027'],
    ]);
  });

  it('withholds what is entered twice', async () => {
    const { trainings, problems } = await read('id;Intitulé;Organisme\n1;DU;Université\n1;Autre;X\n2;du;UNIVERSITE\n3;DU;\n');
    expect(problems).to.deep.equal(['3 | id | duplicate-id | 1', '4 | Intitulé | duplicate-listing | du']);
    expect(trainings.map(({ id }) => id)).to.deep.equal(['1', '3']);
  });

  it('says which column it does not know, and that a directory is no catalogue', async () => {
    expect((await read('Intitulé;Couleur\nA;bleu\n')).problems).to.deep.equal(['1 | Couleur | unknown-column | Couleur']);
    expect((await read('Horaires;Rôle\n9 h;pair\n')).problems).to.deep.equal(['1 |  | no-header | ']);
  });

  it('knows a column by each of its titles', () => {
    const know = knowTitles({ titles: trainingTitles });
    for (const [field, titles] of Object.entries(trainingTitles)) {
      for (const title of titles) expect(know(title).field, title).to.equal(field);
    }
  });
});
