import { expect } from 'chai';

import { type HelpLine, helpLines } from './index.js';

/** Number, date and confirmed fields as collected: a line may say less than this, never more and never later. */
const collected: Record<string, [number: string, sourceDate: string | null, confirmed: string]> = {
  '15': ['15', '2022-03', 'hours,cost'],
  '112': ['112', '2020', 'hours,cost'],
  '114': ['114', '2020', 'hours,cost'],
  '3114': ['3114', '2021-09', 'hours,cost'],
  'drogues-info-service': ['0 800 23 13 13', '2020-07', 'hours,cost'],
  'alcool-info-service': ['0 980 980 930', '2020-03', 'hours'],
  'joueurs-info-service': ['09 74 75 13 13', '2020', 'hours,cost'],
  'tabac-info-service': ['39 89', '2020', 'hours,cost'],
  'fil-sante-jeunes': ['0 800 235 236', '2020', 'hours,cost'],
  'sos-amitie': ['09 72 39 40 50', '2020-04', 'hours'],
  '115': ['115', '2020-09', 'hours,cost'],
  '3919': ['39 19', '2023-11', 'hours,cost'],
  '119': ['119', '2020', 'hours,cost'],
  '116006': ['116 006', '2020', 'hours,cost'],
  '17': ['17', '2018-11', ''],
  '18': ['18', '2022-03', 'hours,cost'],
};

const wordsOf = ({ name, hours, cost }: HelpLine) => [name, hours, cost].filter((words) => words !== undefined);

describe('help lines', () => {
  it('C2: bears for each line the number and the date that its source bears, never a later one', () => {
    expect(helpLines.map(({ id }) => id)).to.have.members(Object.keys(collected));
    for (const { id, number, sourceDate } of helpLines) expect([number, sourceDate], id).to.deep.equal(collected[id]?.slice(0, 2));
  });

  it('C2: says hours and cost only where they were confirmed', () => {
    for (const line of helpLines) {
      const said = [line.hours && 'hours', line.cost && 'cost'].filter(Boolean).join();
      expect(said, line.id).to.equal(collected[line.id]?.[2]);
    }
  });

  it('C2: bears no check that was only half made, and none that is later than today', () => {
    for (const { id, verifiedBy, verifiedAt } of helpLines) {
      expect(verifiedBy === undefined, id).to.equal(verifiedAt === undefined);
      if (verifiedAt !== undefined) expect(Date.parse(verifiedAt), id).to.be.at.most(Date.now());
    }
  });

  it('cites no private practitioner: emergency numbers have the State’s own sheets', () => {
    for (const { id, topic, sourceName, sourceUrls = [] } of helpLines) {
      if (topic === 'urgence-vitale') expect(sourceName, id).to.match(/^service-public\.fr \(F\d+/);
      expect([sourceName, ...sourceUrls].join(), id).not.to.match(/psy\.fr/);
    }
  });

  it('has a number that can be dialled, a source, and a line for each topic that an answer may call', () => {
    for (const { id, number, sms, sourceName, sourceUrls } of helpLines) {
      expect(number.replaceAll(' ', ''), id).to.match(/^(\d{2,4}|116\d{3}|0\d{9})$/);
      if (sms !== undefined) expect(sms).to.match(/^\d+$/);
      expect(sourceName).to.not.equal('');
      for (const url of sourceUrls ?? []) expect(url).to.match(/^https?:\/\/[\w.-]+\//);
    }
    expect(new Set(helpLines.map(({ topic }) => topic))).to.include.keys('urgence-vitale', 'suicide', 'addictions', 'ecoute', 'precarite');
  });

  it('C11: has its words in both languages, in French with French spaces', () => {
    for (const line of helpLines) {
      for (const { fr, en } of wordsOf(line)) {
        expect(fr)
          .to.match(/^\S.*\S$/)
          .and.not.match(/['"]| [;:!?»]|\d (h|ans)/);
        expect(en)
          .to.match(/^\S.*\S$/)
          .and.not.match(/[’«»]/);
      }
    }
  });
});
