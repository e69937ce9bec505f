import { expect } from 'chai';
import fc from 'fast-check';

import type { Session } from './schema.js';
import { dayInParis, readSession, sessionState, sessionStates } from './session.js';

const of = (fields: Partial<Session>, today: string) => sessionState({ id: 's', ...fields }, today);

describe('sessionState (T1)', () => {
  const winter: Partial<Session> = { opens: '2026-10-01', deadline: '2026-11-27', start: '2027-01-18', end: '2027-06-26' };

  it('goes from to come, through open and the last week, to closed, under way and over', () => {
    const days = [
      '2026-09-30',
      '2026-10-01',
      '2026-11-19',
      '2026-11-20',
      '2026-11-27',
      '2026-11-28',
      '2027-01-17',
      '2027-01-18',
      '2027-06-26',
      '2027-06-27',
    ];
    expect(days.map((day) => of(winter, day))).to.deep.equal([
      'upcoming',
      'open',
      'open',
      'last-week',
      'last-week',
      'closed',
      'closed',
      'running',
      'running',
      'over',
    ]);
  });

  it('is full or closed when its organiser says so, until it begins, and cancelled for ever', () => {
    expect(of({ ...winter, status: 'full' }, '2026-11-01')).to.equal('full');
    expect(of({ ...winter, status: 'closed' }, '2026-11-01')).to.equal('closed');
    expect(of({ ...winter, status: 'full' }, '2027-02-01')).to.equal('running');
    expect(['2026-01-01', '2027-02-01', '2028-01-01'].map((day) => of({ ...winter, status: 'cancelled' }, day))).to.deep.equal(
      Array(3).fill('cancelled'),
    );
  });

  it('is never said to be open when nothing says so', () => {
    expect(of({ start: '2027-01-18' }, '2026-11-22')).to.equal('upcoming');
    expect(of({ start: '2027-01-18', status: 'open' }, '2026-11-22')).to.equal('open');
    expect(of({ opens: '2026-12-01', status: 'open' }, '2026-11-22')).to.equal('upcoming');
  });

  it('is undated, and not offered, when no date is known; what it says of applying holds', () => {
    expect(readSession({ id: 's' }, '2026-11-22')).to.include({ state: 'undated', offered: false });
    expect(readSession({ id: 's', note: 'au printemps' }, '2026-11-22').state).to.equal('undated');
    const said: Partial<Session>[] = [
      { status: 'open' },
      { deadline: '2026-12-31' },
      { deadline: '2026-11-01' },
      { opens: '2026-12-01' },
      { status: 'full' },
      { status: 'closed' },
      { status: 'cancelled' },
      { end: '2027-01' },
    ];
    expect(said.map((fields) => of(fields, '2026-11-22'))).to.deep.equal(
      ['open', 'open', 'closed', 'upcoming', 'full', 'closed', 'cancelled', 'upcoming'], // prettier-ignore
    );
  });

  it('lasts its first day or month when it has no end', () => {
    expect(['2026-12-07', '2026-12-08'].map((day) => of({ start: '2026-12-07' }, day))).to.deep.equal(['running', 'over']);
    expect(['2026-11-30', '2026-12-01', '2026-12-31', '2027-01-01'].map((day) => of({ start: '2026-12' }, day))).to.deep.equal([
      'upcoming',
      'running',
      'running',
      'over',
    ]);
  });

  it('says how many days are left, as calendars count them (T3)', () => {
    const left = (today: string) => readSession({ id: 's', deadline: '2027-04-01' }, today).daysLeft;
    // The clocks change on 28 March 2027: that day has 23 hours.
    expect(['2027-03-27', '2027-03-28', '2027-03-31', '2027-04-01', '2027-04-02'].map(left)).to.deep.equal([5, 4, 1, 0, undefined]);
  });
});

describe('dayInParis', () => {
  it('changes at midnight in Paris, in winter and in summer', () => {
    const days = ['2026-11-22T22:59:59Z', '2026-11-22T23:00:00Z', '2026-07-14T21:59:59Z', '2026-07-14T22:00:00Z'];
    expect(days.map((moment) => dayInParis(new Date(moment)))).to.deep.equal(['2026-11-22', '2026-11-23', '2026-07-14', '2026-07-15']);
  });
});

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const dayOrMonth = fc.oneof(
  day,
  day.map((date) => date.slice(0, 7)),
);
const session = fc.record(
  {
    id: fc.constant('s'),
    start: dayOrMonth,
    end: dayOrMonth,
    opens: day,
    deadline: day,
    status: fc.constantFrom('open', 'full', 'closed', 'cancelled'),
  },
  { requiredKeys: ['id'] },
) as fc.Arbitrary<Session>;

describe('sessionState, any session on any day (T1, T2)', () => {
  it('is exactly one of the nine, the same each time, and offers nothing that is past', () => {
    fc.assert(
      fc.property(session, day, (one, today) => {
        const { state, offered, daysLeft } = readSession(one, today);
        expect(sessionStates.filter((name) => name === state)).to.have.length(1);
        expect(sessionState(one, today)).to.equal(state);
        const { start, end = start, deadline } = one;
        const isPast = [end, deadline].some((date) => date !== undefined && date < today.slice(0, date.length));
        if (isPast) expect(offered).to.equal(false);
        if (start !== undefined && start <= today.slice(0, start.length)) expect(offered).to.equal(false);
        if (daysLeft !== undefined) expect(daysLeft).to.be.at.least(0);
        if (state === 'last-week') expect(daysLeft).to.be.within(0, 7);
      }),
      { numRuns: 2000 },
    );
  });

  it('never goes back as the days pass', () => {
    const rank = { upcoming: 0, undated: 0, open: 1, 'last-week': 2, full: 2, closed: 3, running: 4, over: 5, cancelled: 0 };
    fc.assert(
      fc.property(session, day, day, (one, a, b) => {
        const [early, late] = a < b ? [a, b] : [b, a];
        expect(rank[sessionState(one, late)]).to.be.at.least(rank[sessionState(one, early)]);
      }),
      { numRuns: 2000 },
    );
  });
});
