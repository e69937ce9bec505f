import { calendarFile, type CalendarSubject, type SessionView, type Training } from '@pair-aidance/sdk';

import { saveFile } from '../shared/save-file.js';
import type { Messages } from './i18n/fr.js';

/** Gives a file for the visitor's calendar: the dates of a session, or the last day on which to apply. */
export function keepDate(training: Training, { session }: SessionView, subject: CalendarSubject, m: Messages): void {
  const isDates = subject === 'dates';
  const file = calendarFile(training, session, subject, { summary: isDates ? training.title : m.deadlineOf(training.title) });
  if (file !== undefined) saveFile(file, isDates ? 'dates.ics' : 'inscription.ics', 'text/calendar');
}
