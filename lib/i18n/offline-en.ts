import type { TakeProblem } from '#lib/offline/messages.ts'
import type { PluralForms } from './format.ts'

export const offlineEn = {
  heading: 'Offline',
  note: 'After a visit this device holds the pages you opened, the cards that come next and the exercise of the day. To have everything, save it.',
  preparing: 'Looking at what is here…',
  unavailable:
    'This browser keeps no pages for the site: it lacks service workers, or a private window or a setting forbids them.',
  save: 'Save for offline',
  size: 'Everything takes {size}; {missing} of it is still to be fetched.',
  saving: 'Saving: {done} of {size}',
  cancel: 'Cancel',
  cancelled: 'Cancelled. What was fetched stays; saving goes on from there.',
  saved:
    'Everything is on this device ({size}): the version of {date}. New versions are saved too when you come online.',
  remove: 'Remove what was saved',
  removed: 'Removed. From now on only pages that you open are kept.',
  usage: 'The site takes {size} of this browser’s storage in all.',
  problems: {
    full: 'The browser has no more room for the site. What was fetched stays. Free some space and save again.',
    offline: 'The connection broke off. What was fetched stays; save again when you are online.',
    changed: 'The site has changed in the meantime. Update to the new version, then save again.',
  } satisfies Record<TakeProblem, string>,
  update: {
    heading: 'New version',
    text: 'A new version of the site is ready. What you typed is saved first.',
    now: 'Update',
    later: 'Later',
    elsewhere:
      'The site was updated in another tab. This page keeps working as it is; reload it to have the new version.',
    reload: 'Reload',
  },
  noConnection: {
    title: 'No connection',
    text: 'This page is not on this device. It opens when you are online again.',
    again: 'Try again',
    here: { one: '{count} page is here:', other: '{count} pages are here:' } as PluralForms,
    none: 'No page was saved yet.',
    more: { one: 'and {count} more', other: 'and {count} more' } as PluralForms,
  },
  exerciseOfDay: 'Exercise of the day:',
}

export type OfflineWords = typeof offlineEn
