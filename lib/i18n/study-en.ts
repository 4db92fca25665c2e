import type { Rating } from '#lib/core/study/events.ts'
import type { Stage, Standing } from '#lib/core/study/queue.ts'
import type { PluralForms } from './format.ts'

export const studyEn = {
  loading: 'Reading your progress…',
  keeping: {
    page: 'This browser keeps no storage for the site, as in a private window. You can study, but all of it is gone when you leave; export it first if you want to keep it.',
    'page-newer':
      'A newer version of the site has written your progress. Nothing was touched. Reload the page to get that version; until then nothing you do here is kept.',
    unsaved: {
      one: 'Your last act could not be stored; the disk or the browser’s quota may be full. It counts here, and is tried again with the next one. Export your progress now to be safe.',
      other:
        '{count} of your acts could not be stored; the disk or the browser’s quota may be full. They count here, and are tried again with the next one. Export your progress now to be safe.',
    } as PluralForms,
    retry: 'Try again',
    stillUnsaved: 'Still not stored.',
    export: 'Export',
  },
  offline: 'The list of cards could not be loaded. Check the connection and reload the page.',
  ratings: { again: 'Again', hard: 'Hard', good: 'Good', easy: 'Easy' } satisfies Record<Rating, string>,
  standings: {
    new: 'new',
    learning: 'learning',
    due: 'due',
    waiting: 'not due yet',
    buried: 'buried',
    suspended: 'suspended',
  } satisfies Record<Standing, string>,
  stages: { new: 'New', learning: 'Learning', young: 'Young', mature: 'Mature' } satisfies Record<Stage, string>,
  solved: 'solved',
  question: 'Question',
  exercise: 'Exercise',
}

export type StudyWords = typeof studyEn
