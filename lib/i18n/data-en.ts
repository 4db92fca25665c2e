import type { Allowed, FieldType } from '#lib/core/study/field-fault.ts'
import type { ProgressFault } from '#lib/core/study/progress-file.ts'
import type { PluralForms } from './format.ts'

export const dataEn = {
  export: {
    heading: 'Export',
    note: 'Files that are yours: nothing is sent anywhere. Either language’s page writes the same progress.',
    working: 'Writing the file…',
    saved: 'Saved as {name}, {size}.',
    failed: 'The file could not be written: {reason} Your progress is untouched; reload the page and try again.',
    offline: 'the cards’ texts could not be loaded. Check the connection.',
    kinds: {
      progress: {
        button: 'Export progress',
        note: 'Everything: reviews, answers, attempts with their code, interviews, settings, unfinished code. One JSON file, which Import below reads.',
      },
      csv: { button: 'Reviews as CSV', note: 'One row for each review, for a spreadsheet or the FSRS optimiser.' },
      ankiPackage: {
        button: 'Anki package (.apkg)',
        note: 'Every card with question, answer, rubric and tags in both languages, as new cards. Importing it again updates them.',
      },
      ankiText: {
        button: 'Anki text (.txt)',
        note: 'The same notes as text, to update them or to read elsewhere. Import the package first: the text needs its note type.',
      },
    },
    last: 'Last exported {when}.',
    never: 'Not exported from this browser yet.',
  },
  import: {
    heading: 'Import',
    note: 'Adds what a progress file holds to what is here. Nothing here is replaced or removed, and importing a file twice changes nothing.',
    choose: 'Choose a progress file…',
    drop: 'or drop it here',
    reading: 'Reading the file…',
    preview: 'What “{name}” would add',
    written: 'Written {when}, {count} entries.',
    nothing: 'Everything in this file is here already. There is nothing to add.',
    events: { one: '{count} entry that is not here', other: '{count} entries that are not here' } as PluralForms,
    ofWhich: '{reviews} and {attempts} among them',
    reviews: { one: '{count} review', other: '{count} reviews' } as PluralForms,
    attempts: { one: '{count} attempt', other: '{count} attempts' } as PluralForms,
    span: 'from {from} to {to}',
    devices: { one: 'from {count} device', other: 'from {count} devices' } as PluralForms,
    draftsAdded: {
      one: 'unfinished code of {count} exercise that has none here',
      other: 'unfinished code of {count} exercises that have none here',
    } as PluralForms,
    draftsPutAway: {
      one: 'unfinished code of {count} exercise that has other code here: yours stays in the editor, the file’s goes to “Code put away” under its attempts',
      other:
        'unfinished code of {count} exercises that have other code here: yours stays in the editor, the file’s goes to “Code put away” under their attempts',
    } as PluralForms,
    accept: 'Import',
    cancel: 'Cancel',
    done: { one: 'Imported: {count} entry added.', other: 'Imported: {count} entries added.' } as PluralForms,
    doneDrafts: 'Unfinished code taken over.',
    notStored:
      'The browser could not store it: its disk or quota may be full. Nothing was added. Make room and choose the file again.',
    unreadable:
      'The browser could not read the file “{name}”. Choose it again; if it lies on a network drive, copy it first.',
    refused: '“{name}” was not imported, and nothing was changed.',
  },
  faults: {
    empty: 'The file is empty. Choose the file that “Export progress” wrote.',
    'too-large': 'It has {actual} characters; at most {limit} are read. This is hardly a progress file.',
    syntax:
      'Line {line}, column {column}: {found} cannot stand there, so it is not JSON. Undo the last edit of the file, or export it again.',
    foreign:
      'It is JSON, but no progress file: the field “format” must be "prunewise-progress". Choose the file that “Export progress” wrote.',
    newer:
      'It was written by a newer version of the site (format {version}; this page knows up to {known}). Reload the page to get that version, and import again.',
    field: '{path} must be {allowed}, but is {found}. Mend it in the file, or export it again.',
  } satisfies Record<ProgressFault['kind'], string>,
  cutOff:
    'Line {line}, column {column}: the file ends in the middle, as after a broken download. Copy or export it again.',
  missing: '{path} is missing; it must be {allowed}. Mend it in the file, or export it again.',
  forbidden: '{path} must not be there. Remove it from the file, or export it again.',
  allowed: {
    type: '{type}',
    'one-of': 'one of {values}',
    range: 'from {least} to {most}',
    least: 'at least {least}',
    most: 'at most {most}',
    id: 'short text without spaces',
    card: 'questions/… or exercises/…',
    date: 'a date such as 2026-03-01T12:00:00.000Z',
    absent: 'absent',
    depth: 'nested at most {most} deep',
  } satisfies Record<Allowed['kind'] | 'least' | 'most', string>,
  types: {
    text: 'text in quotes',
    number: 'a number',
    whole: 'a whole number',
    boolean: 'true or false',
    list: 'a list in [ ]',
    record: 'a record in { }',
  } satisfies Record<FieldType, string>,
  reminder: {
    heading: 'A copy of your progress',
    never: {
      one: '{count} review or attempt is in this browser alone.',
      other: '{count} reviews and attempts are in this browser alone.',
    } as PluralForms,
    old: {
      one: '{count} review or attempt since your last export, {days} days ago.',
      other: '{count} reviews and attempts since your last export, {days} days ago.',
    } as PluralForms,
    export: 'Export progress',
    later: 'Not now',
  },
}

export type DataWords = typeof dataEn
