import type { ProblemWords } from './finding.js';
import type { ProblemCode } from './problem.js';

/** What each problem says in English. */
export const words: Record<ProblemCode, ProblemWords> = {
  // the whole file
  unreadable: {
    consequence: 'The list cannot be shown.',
    advice:
      'The page cannot read this file: it is a web page, a KML or GPX map, or something else. Check that the address leads to the file itself; if it comes from a map, export it as GeoJSON or CSV.',
    expected: 'a CSV, JSON or GeoJSON file',
  },
  'broken-json': {
    consequence: 'The list cannot be shown.',
    advice: 'The JSON file is incomplete, or a character in it is wrong: save it again from the tool that made it.',
    expected: 'a complete JSON file, from the first brace to the last',
  },
  workbook: {
    consequence: 'The list cannot be shown.',
    advice: 'The page does not read this format. If it is a table, open it in the spreadsheet, then choose “Save as” and “CSV UTF-8”.',
    expected: 'a file saved as “CSV UTF-8”',
  },
  empty: {
    consequence: 'The list cannot be shown.',
    advice: 'Save the file again, with its column titles and its rows.',
    expected: 'a file that contains entries',
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
    consequence: 'The file is not entirely in UTF-8: letters may be missing or misread.',
    advice: 'In the spreadsheet, save as “CSV UTF-8”.',
    expected: 'UTF-8',
  },
  'content-type': {
    consequence: 'The list is shown.',
    advice: 'Nothing to do in the file. If you can, ask the host to send the right type.',
    expected: 'text/csv or application/json',
  },
  'lines-above-header': {
    consequence: 'The lines above the titles were skipped.',
    advice: 'Nothing to do if they are a title or a date. Otherwise put the line of column titles first.',
    expected: 'the column titles on the first line',
  },
  'no-header': {
    consequence: 'The list cannot be shown.',
    advice:
      'No row contains titles that the tool knows. If this is your table, add a first line with the column titles, including “Name”. Otherwise check the address.',
    expected: 'a line such as: Name ; Address ; Postcode ; Town ; Phone',
  },
  'no-name': {
    consequence: 'The list cannot be shown.',
    advice:
      'None of these titles says which column holds the name. Rename that column “Name” (or “Group name” if people are named beside it).',
    expected: 'a “Name” column',
  },
  'name-proposed': {
    consequence: 'No title says which column holds the name: this one, the likeliest, is used.',
    advice: 'If it is the right one, rename it “Name”. Otherwise give that title to the right column.',
    expected: 'a “Name” column',
  },
  'name-like-person': {
    consequence: 'These entries are shown, but most of their names look like people’s names.',
    advice: 'If they are people, name the column “First name” and ask for their written consent. If they are organisations, “Group name”.',
  },
  'unknown-column': {
    consequence: 'This column is not shown.',
    advice: 'If it is for the public, give it a title that the tool knows. Otherwise there is nothing to do: it stays private.',
    expected: 'a title such as “Description”, “Schedule” or “Phone”',
  },
  'internal-column': {
    consequence: 'This column is not shown: its title says that it is for your own work.',
    advice: 'Nothing to do. If it is for the public, rename it “Description”.',
  },
  'person-column': {
    consequence: 'This column is not shown: it names a person, or says how to reach one.',
    advice:
      'Nothing to do for a person. If it is the name of the organisation, write “Group name”; if it is the organisation’s telephone, “Phone”.',
  },
  'duplicate-column': {
    consequence: 'Several columns mean the same: only the first one that is filled in is read.',
    advice: 'Rename one of the two columns, or put them together.',
  },
  'shape-without-point': {
    consequence: 'The entry is placed in its town, if the file gives it; otherwise it is shown without a distance.',
    advice: 'A line or an area does not say where to go. On the map, add a point, or fill in the town.',
    expected: 'a point (“Point”)',
  },
  // one record
  'unclosed-quote': {
    consequence: 'This entry is not shown.',
    advice: 'On this line, add the missing quotation mark, or remove the extra one.',
    expected: 'a quotation mark at both ends of the cell',
  },
  'not-a-record': {
    consequence: 'This entry is not shown.',
    advice: 'Replace it with an entry that has at least a name.',
    expected: 'an entry: { "name": "…" }',
  },
  'missing-name': {
    consequence: 'This entry is not shown.',
    advice: 'Write a name in this row.',
    expected: 'a name',
  },
  'heading-row': {
    consequence: 'This row is not shown: it holds only one piece of information, like a heading, a total or a note.',
    advice: 'Nothing to do if it is one. If it is an entry, fill in the town or a contact.',
    expected: 'a name and at least one other piece of information',
  },
  'row-not-published': {
    consequence: 'This row is not shown: a column says not to publish it, or that it is out of date.',
    advice: 'Nothing to do. To show it, change the answer in that column.',
  },
  'missing-consent': {
    consequence: 'This entry is not shown.',
    advice:
      'If it is a person, ask for written consent, then fill in “Consent given” and “Consent until”. If it is an organisation, write its name in a “Group name” column.',
    expected: 'a consent with its date and its end date',
  },
  'expired-consent': {
    consequence: 'This entry is not shown.',
    advice: 'Ask the person whether they still want to be listed, then enter the new date.',
    expected: 'a consent that is still valid',
  },
  'duplicate-id': {
    consequence: 'This entry is not shown.',
    advice: 'Give each entry a different identifier.',
    expected: 'an identifier used only once',
  },
  'duplicate-listing': {
    consequence: 'This row shows the same as another: it is shown only once.',
    advice: 'Nothing to do. If they are two meetings, write what tells them apart, for instance the time.',
  },
  'extra-cells': {
    consequence: 'Cells beyond the last column are not shown, nor are those that may have moved from a private column.',
    advice: 'Look for one separator too many in the row: the cells after it may have moved by a column.',
    expected: 'as many cells as titles',
  },
  // one field
  'spreadsheet-error': {
    consequence: 'This cell is treated as empty.',
    advice: 'The spreadsheet shows an error in that cell: correct the formula, or write the value by hand.',
    expected: 'a value, or nothing',
  },
  'internal-cell': {
    consequence: 'This cell is not shown: it says not to publish it, gives a door code, or holds a link instead of a place.',
    advice: 'Nothing to do. Write what is for the public without the code. A link for the public goes into a “Website” column.',
  },
  'double-encoding': {
    consequence: 'Letters that were encoded twice have been corrected.',
    advice: 'Save the file as “CSV UTF-8” from the original spreadsheet.',
    expected: 'letters such as é, à, ’',
  },
  html: {
    consequence: 'The tags have been removed; the text is kept.',
    advice: 'Nothing to do if it reads well. Otherwise write plain text.',
    expected: 'plain text',
  },
  'invalid-value': {
    consequence: 'The entry is shown without this information.',
    advice: 'Write a value of the expected form, or leave the cell empty.',
    expected: 'a whole number such as 20, a text of fewer than 5,000 characters, or one of the words in the documentation',
  },
  'unknown-value': {
    consequence: 'The value is shown as it is written.',
    advice: 'Check the spelling. If the word is intended, there is nothing to do.',
    expected: 'a word that the tool knows, for instance “alcohol” or “support group”',
  },
  'invalid-departement': {
    consequence: 'The entry is shown without this information.',
    advice: 'Write the number or the name of the département, or the name of the region; several, separated by commas.',
    expected: '“35”, “Ille-et-Vilaine” or “Bretagne”',
  },
  'invalid-date': {
    consequence: 'The entry is shown without this information.',
    advice: 'Write the date as 12/03/2026, 12 March 2026, 05/2026 or 2026-03-12.',
    expected: 'a date that exists, with its year',
  },
  'invalid-session-date': {
    consequence:
      'The session is shown without this date; when it has none, the page says “dates not given” and does not announce it as upcoming.',
    advice: 'Write the date as 18/01/2027, 18 January 2027, 01/2027, or “18 to 22 January 2027”.',
    expected: 'a date that exists, with its year',
  },
  'future-date': {
    consequence: 'The entry is shown without this information.',
    advice: 'Check the day, the month and the year.',
    expected: 'a date in the past',
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
  'price-as-written': {
    consequence: 'The cost is shown as it is written; the filter by cost does not know it.',
    advice: 'Nothing to do if it is clear. For the filter, write a single sum in euros, “free” or “from €900”.',
    expected: '€1,100, for instance',
  },
  'invalid-coordinates': {
    consequence: 'The position is ignored; the entry is placed in its town, if the file gives it.',
    advice:
      'Write degrees: the latitude between −90 and 90, the longitude between −180 and 180. Numbers such as 352000 and 6789000 come from another system (Lambert 93): convert them to WGS 84.',
    expected: '48.117 and −1.678, for instance',
  },
  'null-point': {
    consequence: 'The entry is placed in its town, if the file gives it.',
    advice: '0 ; 0 is a point at sea: leave both cells empty, or write the real position.',
    expected: '48.117 and −1.678, for instance, or nothing',
  },
  'swapped-point': {
    consequence: 'The position is ignored; the entry is placed in its town, if the file gives it.',
    advice:
      'Latitude and longitude look swapped: in France the latitude is between 41 and 51. Swap the two numbers, or the titles of their columns.',
  },
  'far-point': {
    consequence: 'The position is ignored, because it is too far from the town: the entry is placed in its town.',
    advice: 'Check the latitude and the longitude, or the town and the postcode.',
  },
  'invalid-postcode': {
    consequence: 'The entry is shown without this information.',
    advice: 'Write the postcode alone, in five digits. If it begins with 0, set the column to text.',
    expected: 'five digits, for instance 35000 or 01500',
  },
  'zero-restored': {
    consequence: 'The number was completed: the spreadsheet had dropped the zero or the + at its beginning.',
    advice: 'Nothing urgent. To stop it happening again, set the column to text.',
    expected: '01500 or 02 61 91 00 12, for instance',
  },
  'invalid-phone': {
    consequence: 'The entry is shown without this information.',
    advice: 'Write the whole number, with its ten digits.',
    expected: '02 61 91 00 12, +33 2 61 91 00 12 or 3114, for instance',
  },
  'invalid-email': {
    consequence: 'The entry is shown without this information.',
    advice: 'Write a whole address, with an @.',
    expected: 'contact@example.org, for instance',
  },
  'mended-email': {
    consequence: 'The e-mail address has been corrected.',
    advice: 'Nothing to do if it is right. Otherwise write the address alone.',
    expected: 'contact@example.org, for instance',
  },
  'unsafe-link': {
    consequence: 'The entry is shown without this information.',
    advice: 'Write the full address of the page, starting with https://, without a user name.',
    expected: 'https://example.org/group, for instance',
  },
  'mended-link': {
    consequence: 'https:// has been added to the address of the site.',
    advice: 'Check that the link opens, then write the full address.',
    expected: 'https://example.org/group, for instance',
  },
  'several-values': {
    consequence: 'Only the first value is shown.',
    advice: 'Put a single value in each cell.',
    expected: 'a single value',
  },
  'different-values': {
    consequence: 'The page shows what an earlier row says about the same entry.',
    advice: 'Write the same in every row of the entry, or leave the cell empty after the first.',
    expected: 'the same as in the first row of the entry',
  },
  'unknown-place': {
    consequence: 'The entry is shown without a distance.',
    advice: 'Check the town and the postcode.',
    expected: 'a French town and its postcode',
  },
  'ambiguous-place': {
    consequence: 'The entry is shown without a distance.',
    advice: 'Check that the town and the postcode go together; when several towns have this name, add the postcode.',
    expected: '35000 Rennes, for instance',
  },
  'contact-words': {
    consequence: 'The words in this cell are not shown, because they may name a person; telephones, addresses and websites still are.',
    advice: 'Nothing to do for a person. If these words are for the public, put them in a “Description” column.',
  },
  'personal-contact': {
    consequence: 'The entry is shown without this contact: it seems to be a person’s own.',
    advice:
      'Write the telephone or the address of the organisation. For a person, name under “Contact via” the organisation that takes the call.',
    expected: 'the contact of an organisation',
  },
};
