import { expect } from 'chai';
import fc from 'fast-check';
import ICAL from 'ical.js';

import type { Training } from '../kinds/training/schema.js';
import { calendarFile } from './calendar.js';

const session = { id: 'hiver', start: '2027-01-18', end: '2027-06-26', deadline: '2026-11-27' };
const training: Training = {
  id: 'du-pair',
  title: 'DU Pair-aidance (exemple fictif)',
  url: 'https://example.org/formation?a=1,2',
  places: [{ address: '1, rue Fictive', postcode: '35000', commune: 'Rennes' }],
};
const now = new Date('2026-11-22T12:34:56.789Z');

/** The one event of a file, as another program reads it. */
function eventOf(file: string | undefined) {
  const calendar = new ICAL.Component(ICAL.parse(file ?? '') as unknown as string);
  expect(calendar.getAllSubcomponents('vevent')).to.have.length(1);
  const component = calendar.getFirstSubcomponent('vevent')!;
  return { component, event: new ICAL.Event(component) };
}

describe('calendarFile (T10)', () => {
  it('has the dates in one file and the deadline in another, as whole days', () => {
    const dates = eventOf(calendarFile(training, session, 'dates', { summary: 'DU' }, now));
    expect([dates.event.startDate, dates.event.endDate].map(String)).to.deep.equal(['2027-01-18', '2027-06-27']);
    expect(dates.event.startDate.isDate).to.equal(true);
    expect(dates.event.location).to.equal('1, rue Fictive 35000 Rennes');
    const deadline = eventOf(calendarFile(training, session, 'deadline', { summary: 'Dernier jour' }, now));
    expect([deadline.event.startDate, deadline.event.endDate].map(String)).to.deep.equal(['2026-11-27', '2026-11-28']);
    expect(deadline.event.location).to.equal(null);
    expect(deadline.event.uid).not.to.equal(dates.event.uid);
  });

  it('is made at a moment, keeps its identifier, and ends each line with CRLF', () => {
    const file = calendarFile(training, session, 'dates', { summary: 'DU' }, now) ?? '';
    expect(file).to.include('\r\nDTSTAMP:20261122T123456Z\r\n');
    expect(file.replaceAll('\r\n', '')).not.to.match(/[\r\n]/);
    expect(file.endsWith('END:VCALENDAR\r\n')).to.equal(true);
    const later = calendarFile(training, session, 'dates', { summary: 'Autre titre' }, new Date());
    expect(eventOf(later).event.uid).to.equal(eventOf(file).event.uid);
    expect(eventOf(file).component.getFirstPropertyValue('url')).to.equal('https://example.org/formation?a=1,2');
  });

  it('has nothing to say of a date that is not known to the day', () => {
    expect(calendarFile(training, { id: 'a', start: '2027-01' }, 'dates', { summary: 'DU' })).to.equal(undefined);
    expect(calendarFile(training, { id: 'a', start: '2027-01-18', end: '2027-06' }, 'dates', { summary: 'DU' })).to.equal(undefined);
    expect(calendarFile(training, { id: 'a', start: '2027-01-18' }, 'deadline', { summary: 'DU' })).to.equal(undefined);
  });

  it('takes any address and identifier, and leaves an address out that is none', () => {
    const urlOf = (url: string) =>
      eventOf(calendarFile({ ...training, url }, session, 'dates', { summary: 'DU' }, now)).component.getFirstPropertyValue('url');
    expect(urlOf('https://exemple.org/😀?à=ê')).to.equal('https://exemple.org/%F0%9F%98%80?%C3%A0=%C3%AA');
    expect(urlOf('https://é.example/')).to.equal('https://xn--9ca.example/');
    expect(urlOf('https://exemple.org/\ud83d')).to.equal('https://exemple.org/%EF%BF%BD');
    expect(urlOf('exemple')).to.equal(null);
    const file = calendarFile({ ...training, id: 'a\udc00😀' }, { ...session, id: '\ud83d' }, 'dates', { summary: 'DU' }, now);
    expect(eventOf(file).event.uid).to.equal('a%EF%BF%BD%F0%9F%98%80%2F%EF%BF%BD%2Fdates@pair-aidance');
  });

  it('gives back any text, in lines of at most 75 bytes', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 300 }).filter((value) => !/\p{Cc}/u.test(value) && value.trim() !== '');
    fc.assert(
      fc.property(text, text, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }), (summary, description, id) => {
        const file = calendarFile({ ...training, id }, session, 'dates', { summary, description }, now) ?? '';
        for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).to.be.at.most(75);
        const { event } = eventOf(file);
        expect([event.summary, event.description]).to.deep.equal([summary, description]);
      }),
    );
    const breaks = calendarFile(training, session, 'dates', { summary: 'a\r\nEND:VEVENT\nb\u0007', description: 'c;d,e\\f' }, now);
    const { event } = eventOf(breaks);
    expect([event.summary, event.description]).to.deep.equal(['a\nEND:VEVENT\nb ', 'c;d,e\\f']);
  });
});
