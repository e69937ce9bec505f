import type { Session } from './schema.js';

/** Where a session stands on a given day. The order is that in which a visitor can do something about them. */
export const sessionStates = ['last-week', 'open', 'upcoming', 'full', 'closed', 'running', 'undated', 'over', 'cancelled'] as const;
export type SessionState = (typeof sessionStates)[number];

export interface SessionView {
  session: Session;
  state: SessionState;
  /** Whether one may still apply, or will be able to: `open`, `last-week` or `upcoming`. */
  offered: boolean;
  /** Days left to apply, 0 on the last one; given while `open` or `last-week`, when there is a deadline. */
  daysLeft?: number;
}

/** Days before its deadline for which a session is in its last week. */
const WEEK = 7;

let parisDay: Intl.DateTimeFormat | undefined;

/** The day that calendars in Paris show, as ISO ("2026-11-22"). */
export function dayInParis(moment: Date): string {
  // Made at its first use: a page without trainings has none.
  parisDay ??= new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris', year: 'numeric', month: '2-digit', day: '2-digit' });
  const parts = Object.fromEntries(parisDay.formatToParts(moment).map(({ type, value }) => [type, value]));
  return `${parts.year}-${parts.month}-${parts.day}`;
}

/**
 * The one state of a session on a day. Only its fields and the day decide:
 * - `cancelled`: it says so, whatever its dates;
 * - `over`: its last day is past; a session without an end lasts its first day or month, as in calendars (RFC 5545, 3.6.1);
 * - `running`: its first day has come;
 * - `full`: it says so;
 * - `closed`: it says so, or its deadline is past;
 * - `undated`: it says neither when it is held nor when or whether one can apply;
 * - `upcoming`: one cannot apply yet, or nothing says when one can;
 * - `last-week`: seven days are left or fewer;
 * - `open`: one can apply.
 * @param today ISO day in Paris: see `dayInParis`.
 */
export function sessionState(session: Session, today: string): SessionState {
  const { start, end = start, opens, deadline, status } = session;
  // A month is compared as a month: it has come on its first day and is past after its last.
  const isPast = (date: string | undefined) => date !== undefined && date < today.slice(0, date.length);
  const hasCome = (date: string | undefined) => date !== undefined && date <= today.slice(0, date.length);
  if (status === 'cancelled') return 'cancelled';
  if (isPast(end)) return 'over';
  if (hasCome(start)) return 'running';
  if (status === 'full') return 'full';
  if (status === 'closed' || isPast(deadline)) return 'closed';
  if (end === undefined && opens === undefined && deadline === undefined && status !== 'open') return 'undated';
  if (opens === undefined ? deadline === undefined && status !== 'open' : !hasCome(opens)) return 'upcoming';
  return deadline !== undefined && daysBetween(today, deadline) <= WEEK ? 'last-week' : 'open';
}

/** A session with its state and the days that are left to apply. */
export function readSession(session: Session, today: string): SessionView {
  const state = sessionState(session, today);
  const isOpen = state === 'open' || state === 'last-week';
  return {
    session,
    state,
    offered: isOpen || state === 'upcoming',
    ...(isOpen && session.deadline !== undefined && { daysLeft: daysBetween(today, session.deadline) }),
  };
}

/** Whole days from one ISO day to another: days of the calendar, whose length in hours does not matter. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
