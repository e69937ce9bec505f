import type { ProblemWords } from './finding.js';
import type { ProblemCode } from './problem.js';

/** What each problem says in English. */
export const words: Record<ProblemCode, ProblemWords> = {
  unreadable: {
    consequence: 'The list cannot be shown.',
    advice: 'Check the address: it must lead to the file itself, not to a page that presents it.',
    expected: 'a JSON or CSV file',
  },
  empty: {
    consequence: 'The list cannot be shown.',
    advice: 'Save the file again, with its column titles and its rows.',
    expected: 'a file with entries in it',
  },
  'not-a-directory': {
    consequence: 'The list cannot be shown.',
    advice: 'Give a list of entries, or an object with a “listings” key.',
    expected: '{ "format": "pair-aidance/directory@1", "listings": [ … ] }',
  },
  'not-a-catalogue': {
    consequence: 'The list cannot be shown.',
    advice: 'Give a list of trainings, or an object with a “trainings” key.',
    expected: '{ "format": "pair-aidance/trainings@1", "trainings": [ … ] }',
  },
  'newer-format': {
    consequence: 'The list cannot be shown.',
    advice: 'Install a newer version of pair-aidance, or save the file in format 1.',
  },
  encoding: {
    consequence: 'The file is not all UTF-8: letters may be missing or misread.',
    advice: 'In the spreadsheet, save as “CSV UTF-8”.',
    expected: 'UTF-8',
  },
  'content-type': {
    consequence: 'The list is shown.',
    advice: 'Ask the host to send the right file type.',
    expected: 'text/csv or application/json',
  },
  'lines-above-header': {
    consequence: 'These lines were skipped.',
    advice: 'Keep the line of column titles first.',
    expected: 'the column titles on the first line',
  },
  'no-header': {
    consequence: 'The list cannot be shown.',
    advice: 'Add a first line with the column titles, “Name” among them.',
    expected: 'a “Name” column',
  },
  'unknown-column': {
    consequence: 'This column is not shown.',
    advice: 'Give it one of the titles in the documentation, or leave it if it is not meant to be shown.',
    expected: 'a known column title',
  },
  'duplicate-column': {
    consequence: 'Of columns that mean the same, only the first filled one is read.',
    advice: 'Rename or remove one of the two columns.',
  },
  'unclosed-quote': {
    consequence: 'This entry is not shown.',
    advice: 'Add the missing quotation mark, or remove the extra one.',
    expected: 'a quotation mark at both ends of the cell',
  },
  'not-a-record': {
    consequence: 'This entry is not shown.',
    advice: 'Replace it with an entry that has at least a name.',
    expected: 'an entry: { "name": "…" }',
  },
  'missing-name': {
    consequence: 'This entry is not shown.',
    advice: 'Write a name, or remove the row.',
    expected: 'a name',
  },
  'missing-consent': {
    consequence: 'This entry is not shown.',
    advice: 'Ask the person for written consent, then note the date given and the date it ends.',
    expected: 'a consent with its date and its end',
  },
  'expired-consent': {
    consequence: 'This entry is not shown.',
    advice: 'Ask the person whether they still wish to be listed, then note the new date.',
    expected: 'a consent still valid',
  },
  'duplicate-id': {
    consequence: 'This entry is not shown.',
    advice: 'Give each entry a different identifier.',
    expected: 'an identifier used only once',
  },
  'duplicate-listing': {
    consequence: 'This entry is not shown.',
    advice: 'Keep only one of the two rows.',
    expected: 'one entry for a name and address',
  },
  'extra-cells': {
    consequence: 'The extra cells are not shown.',
    advice: 'Look for one separator too many in the row.',
    expected: 'as many cells as titles',
  },
  'invalid-value': {
    consequence: 'The entry is shown without this information.',
    advice: 'Correct the value, or leave it empty.',
  },
  'unknown-value': {
    consequence: 'The value is shown as it is written.',
    advice: 'Check the spelling. If the word is meant, nothing to do.',
    expected: 'a word of the vocabulary',
  },
  'invalid-date': {
    consequence: 'The entry is shown without this information.',
    advice: 'Write the date as 12/03/2026, 05/2026 or 2026-03-12.',
    expected: 'a date that exists',
  },
  'future-date': {
    consequence: 'The entry is shown without this information.',
    advice: 'Check the day, the month and the year.',
    expected: 'a date already past',
  },
  'dates-out-of-order': {
    consequence: 'The entry is shown without this information.',
    advice: 'Check the order of the dates.',
    expected: 'the beginning before the end, and the deadline before the end of the session',
  },
  'invalid-price': {
    consequence: 'The cost is shown as “not stated”.',
    advice: 'Write a sum in euros, “free”, “from €900” or “depends”.',
    expected: '€1,100, for instance',
  },
  'invalid-coordinates': {
    consequence: 'The entry is shown without this information.',
    advice: 'Put the latitude (−90 to 90) and the longitude (−180 to 180) each in its column.',
    expected: '48.117 and −1.678, for instance',
  },
  'invalid-postcode': {
    consequence: 'The entry is shown without this information.',
    advice: 'The spreadsheet may have dropped a zero. Set the column to text.',
    expected: 'five digits',
  },
  'invalid-phone': {
    consequence: 'The entry is shown without this information.',
    advice: 'Write the whole number, for instance 02 61 91 00 12. One number a cell.',
    expected: 'a telephone number',
  },
  'invalid-email': {
    consequence: 'The entry is shown without this information.',
    advice: 'Write a single address, such as contact@example.org.',
    expected: 'an e-mail address',
  },
  'unsafe-link': {
    consequence: 'The entry is shown without this information.',
    advice: 'Write an address that starts with https://, without a user name.',
    expected: 'an https:// address',
  },
  'several-values': {
    consequence: 'Only the first value is shown.',
    advice: 'Put a single value in each cell.',
    expected: 'a single value',
  },
  'different-values': {
    consequence: 'What an earlier row says of the same entry is shown.',
    advice: 'Write the same in all the rows of the entry, or leave the cell blank after the first.',
    expected: 'what the first row of the entry says',
  },
  'unknown-place': {
    consequence: 'The entry is shown without a distance.',
    advice: 'Check the town and the postcode.',
    expected: 'a French town and its postcode',
  },
  'ambiguous-place': {
    consequence: 'The entry is shown without a distance.',
    advice: 'Add the postcode: several towns have this name.',
    expected: 'a postcode',
  },
  'personal-contact': {
    consequence: 'The entry is shown without this information.',
    advice: 'A person is reached through a structure: name it under “Contact via”.',
    expected: 'the structure that takes the call',
  },
};
