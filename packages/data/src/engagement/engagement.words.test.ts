import { expect } from 'chai';

import type { EngagementTexts } from '../../../sdk/src/kinds/engagement/schema.js';
import { outline, of, blocks, ownTexts, textsIn, languages } from '../testing/engagement.js';
import { engagementEn } from './en.js';
import { engagementFr } from './fr.js';

describe('the explainer of the ways to engage, its words', () => {
  it('says no figure that is not in the lines it cites', () => {
    // Read by hand beside the lines; a text that is not here has no figure.
    const read: Record<string, string> = {
      'sections.degrees.statements.continuum': '2015',
      'sections.certified.statements.certification': '2020',
      'sections.effects.statements.rehospitalisation': '62 73',
      'sections.limits.statements.moyens': '2018',
      'sections.notice.plain': '2023',
      'sections.notice.statements.reglement': '2002 2009 2016',
      'sections.notice.statements.national': '2023',
      'facets.rhythm.revient': '2',
      'cases.caarud.plain': '3',
      'cases.caarud.cells.rhythm': '3',
      'cases.csapa.plain': '9',
      'cases.csapa.cells.rhythm': '9 15',
      'cases.csapa.cells.prospects': '9',
      'cases.hopital-de-jour.plain': '4 2 2',
      'cases.hopital-de-jour.cells.rhythm': '4 2 2 1',
      'cases.hopital-de-jour.cells.training': '40',
      'cases.hospitalisation.plain': '6',
      'cases.hospitalisation.cells.actors': '3',
      'cases.hospitalisation.cells.rhythm': '6 2020',
      'cases.hospitalisation.cells.training': '40',
      'cases.smr.cells.rhythm': '50 1',
      'cases.smr.cells.training': '3',
      'studies.philadelphie': '2007 106 378',
      'studies.ecosse': '2009 15',
      'studies.michigan': '1991 1993',
      'studies.share': '1995 1997 2 4 4',
      'studies.denver': '1986 1988 15',
      'studies.mediateurs': '2012 2014 74',
      'studies.injection': '2013',
      'studies.adelaide': '2008',
      'sections.limits.statements.nombre': '200',
      'sections.limits.statements.statut': '2020',
      'links.has': '2020',
      'links.prs': '2018 2022',
      'links.federation-addiction': '2020',
      'links.pomey': '2015',
      'links.loi-2002': '2002',
      'links.loi-2009': '2009',
      'links.loi-2016': '2016',
      'links.dejour': '2021',
      'terms.retablissement.text': '2020',
      'names.patient-expert.text': '40',
      'names.patient-expert-addictions.text': '2020',
    };
    const figures = (texts: EngagementTexts) =>
      Object.fromEntries(ownTexts(texts).flatMap(([path, text]) => (/\d/.test(text) ? [[path, text.match(/\d+/g)?.join(' ')]] : [])));
    expect(figures(engagementFr)).to.deep.equal(read);
    // "once a fortnight"
    expect(figures(engagementEn)).to.deep.equal({ ...read, 'cases.csapa.cells.rhythm': '9' });
  });

  it('says that 62 against 73 % is rehospitalisation over three years, of 106 and 378 people, in Philadelphia in 2007', () => {
    const statement = outline.sections.effects.statements.find(({ id }) => id === 'rehospitalisation');
    expect(statement).to.deep.equal({
      id: 'rehospitalisation',
      study: 'philadelphie',
      sources: [{ id: 'dossier-ireps', lines: '911-913' }],
    });
    expect(engagementFr.sections.effects.statements.rehospitalisation).to.match(
      /^Réhospitalisation sur trois ans.*62\u00a0%.*par des pairs, 73\u00a0%/,
    );
    expect(engagementFr.studies.philadelphie).to.match(/^Philadelphie, 2007.*rétrospective.*106 suivis par des pairs, 378 non/);
    expect(engagementEn.sections.effects.statements.rehospitalisation).to.match(/^Rehospitalisation over three years: 62%.*by peers, 73%/);
    expect(engagementEn.studies.philadelphie).to.match(/^Philadelphia, 2007.*Retrospective.*106 followed by peers, 378 not/);
    const hospital = ownTexts(engagementFr).filter(([, text]) => /62|73/.test(text));
    expect(hospital).to.have.lengthOf(1);
  });

  it('E3: ranks no modality and no degree, in either language', () => {
    const banned: Record<string, RegExp> = {
      fr: /(?<!\p{L})(niveaux?|échelons?|échelles?|étapes?|rangs?|paliers?|marches|stades?|grades?|degrés?|supérieure?s?|inférieure?s?|meilleure?s?|pires?|idéale?s?|avancée?s?|aboutie?s?|class(ement|er|ée?s?)|plus (haute?|élevée?|forte?|complète?)s?|moins bonne?s?|progress\p{L}*|mont(e|er|ée)|atteindre|première? (modalité|façon)|mieux que|préférables?)(?!\p{L})/iu,
      en: /(?<!\p{L})(levels?|rungs?|ladders?|ranks?|ranking|steps?|stages?|tiers?|grades?|degrees?|superior|inferior|best|worst|better than|higher|highest|lower|lowest|ideal|advanced|preferable|progress\p{L}*|climb\p{L}*|reach(es|ed)?)(?!\p{L})/iu,
    };
    for (const [language, texts] of languages) {
      expect(ownTexts(texts).filter(([, text]) => banned[language]?.test(text))).to.deep.equal([]);
    }
  });

  it('E3: describes the hybrid as the interface of the other two, and the difference as one of manner', () => {
    expect(engagementFr.degrees.hybrid.statements.interface).to.match(/à l’interface entre participation et partenariat/);
    expect(engagementFr.sections.degrees.statements.maniere).to.match(/manière de s’engager/);
    expect(engagementFr.sections.degrees.statements.opposition).to.match(/ne s’opposent pas/);
    expect(engagementFr.sections.degrees.statements.missions).to.match(/selon ses missions/);
    expect(engagementFr.sections.modalities.statements.complementaires).to.match(/complémentaires/);
    // Soutien → accompagnement is an axis of its own: no degree speaks of it, and it speaks of no degree.
    const axis = textsIn([engagementFr.supports, engagementFr.sections.supports]).map(([, text]) => text);
    expect(axis.filter((text) => /participation|hybride|partenariat/i.test(text))).to.deep.equal([]);
    expect(textsIn(engagementFr.degrees).filter(([, text]) => /soutien|accompagne/i.test(text))).to.deep.equal([]);
  });

  it('ties no case to a degree, in a code or in a word', () => {
    expect(JSON.stringify([outline.cases, outline.facets])).to.not.match(/degree|participation|hybrid|partner|partena/i);
    for (const [, { cases, facets, cells: rows }] of languages) {
      expect(textsIn([cases, facets, rows]).filter(([, text]) => /participation|hybrid|partnership|partenariat/i.test(text))).to.deep.equal(
        [],
      );
    }
    expect(outline.cases.map(({ id }) => id)).to.deep.equal(['caarud', 'csapa', 'hopital-de-jour', 'hospitalisation', 'smr']);
  });

  it('says that the guide does not bind and that no national framework existed yet, each with its date', () => {
    const { statements } = engagementFr.sections.notice;
    expect(statements.opposable).to.equal('Le guide n’est pas opposable.');
    expect(statements.reglement).to.match(/À la date du guide, aucun cadre réglementaire/);
    expect(statements.national).to.match(/^Fin 2023.*nationaux.*À cette date, ils restent à définir/);
    expect(of('sections.notice.opposable')).to.deep.equal(['guide-pdl 56']);
    expect(of('sections.notice.national')).to.deep.equal(['has-2023 9, 17, 34']);
    expect(engagementEn.sections.notice.statements.opposable).to.match(/not binding/);
  });

  it('C17: keeps sentences short, and those of plain language shorter', () => {
    const words = (sentence: string) => sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
    for (const [, texts] of languages) {
      for (const [path, text] of ownTexts(texts)) {
        for (const sentence of text.split(/(?<=[.!?])\s/)) {
          expect(words(sentence), `${path}: ${sentence}`).to.be.at.most(path.endsWith('.plain') ? 16 : 24);
        }
      }
    }
  });

  it('E8: gives plain words of its own to every block, question and case', () => {
    for (const [, texts] of languages) {
      const all = ownTexts(texts);
      const plain = all.filter(([path]) => path.endsWith('.plain'));
      expect(plain).to.have.lengthOf(blocks.length + outline.situate.questions.length + outline.cases.length);
      for (const [path, text] of plain) expect(all.filter(([other, words]) => other !== path && words === text)).to.deep.equal([]);
    }
  });

  it('E10: names nothing of the IAP2 Spectrum', () => {
    for (const [, texts] of languages) {
      expect(ownTexts(texts).filter(([, text]) => /iap2|spectrum|spectre|\bempower\b|we will keep you informed/i.test(text))).to.deep.equal(
        [],
      );
    }
  });

  it('writes French with its own spaces and apostrophes', () => {
    const wrong = textsIn(engagementFr).filter(([, text]) =>
      /['"]| [;:!?»%]|« |[^\s\u202f][;!?]|[^\s\u00a0]:|\d (h|mois|ans?|semaines|novembre)(?!\p{L})/u.test(text),
    );
    expect(wrong).to.deep.equal([]);
    expect(textsIn(engagementEn).filter(([, text]) => /['"«»\u202f]| [;:!?]/.test(text))).to.deep.equal([]);
  });
});
