import type { StudySettings } from '#lib/core/study/settings.ts'
import type { PluralForms } from './format.ts'

interface FieldWords {
  readonly label: string
  readonly note: string
}

export const settingsEn = {
  heading: 'Settings and data',
  description: 'How many cards a day, how well to remember them, and your progress as files of your own.',
  contents: 'On this page',
  study: {
    heading: 'Study',
    note: 'What you change counts at once, on every device that shares your progress.',
    fields: {
      desiredRetention: {
        label: 'Desired retention',
        note: 'How likely you are to recall a card when it comes back. More costs more reviews.',
      },
      newPerDay: { label: 'New cards a day', note: 'Questions and exercises that you have not met, in their order.' },
      reviewsPerDay: {
        label: 'Reviews a day',
        note: 'What is due beyond this waits; you are asked before it is shown.',
      },
      dayStartHour: {
        label: 'A day begins at',
        note: 'What you study after midnight still counts for the evening before.',
      },
    } satisfies Record<keyof StudySettings, FieldWords>,
    cost: {
      one: 'A card that is due in {reference} days at {default} is due in {count} day at {share}.',
      other: 'A card that is due in {reference} days at {default} is due in {count} days at {share}.',
    } as PluralForms,
    fault: '“{label}” must be a whole number from {least} to {most}. {kept} was kept.',
    saved: 'Saved: {label}, {value}.',
    defaults: 'Back to the defaults',
    defaultsSaved: 'Saved: all four as they were at first.',
  },
  keys: {
    heading: 'Keys',
    letters: 'Single-letter shortcuts',
    lettersNote: '1 to 4 grade, u undoes, s suspends, ? lists. Never in a text field. Every one also has a button.',
  },
  storage: {
    heading: 'Where your progress is',
    here: 'In this browser, and nowhere else unless you switch sync on. Nothing is sent to us; there is no account.',
    held: { one: '{count} entry in the log.', other: '{count} entries in the log.' } as PluralForms,
    size: 'The site takes {size} of this browser’s storage.',
    kept: 'The browser has promised to keep it when the disk gets full.',
    notKept: 'The browser may delete it when the disk gets full.',
    keep: 'Ask the browser to keep it',
    refused: 'The browser does not promise it yet. Browsers do so for sites that are used often or bookmarked.',
    dropsAfterWeek:
      'Safari, and every browser on an iPhone or iPad, deletes what a site keeps after seven days of use without a visit to it. Come by each week, put the site on the Home Screen, or export your progress.',
    hide: 'Got it',
  },
  sync: {
    heading: 'Sync',
    note: 'Keeps several devices in step through a server that you choose. Off until you connect one.',
    link: 'Set up sync',
  },
}

export type SettingsWords = typeof settingsEn
