import { type FormEvent, useState } from 'react'
import { levels } from '#lib/core/deck.ts'
import { drawInterview, matchWish } from '#lib/core/interview/draw.ts'
import { type Askable, beginInterview } from '#lib/core/interview/interview.ts'
import { type InterviewWish, interviewLengths } from '#lib/core/interview/plan.ts'
import { slugOf } from '#lib/core/study/catalog.ts'
import type { CardKey } from '#lib/core/study/events.ts'
import type { StudyState } from '#lib/core/study/state.ts'
import { plural } from '#lib/i18n/format.ts'
import { interviewWords } from '#lib/i18n/interview.ts'
import type { RoomProps } from './interview.tsx'
import { MatchNote } from './match-note.tsx'
import { PastInterviews } from './past-interviews.tsx'
import { loadQuestion } from './questions.ts'
import { startInterview } from './session.ts'
import { TopicBoxes } from './topic-boxes.tsx'

/** Length, level and topics, as last time, and what they lead to. */
export function SetUp(props: RoomProps) {
  const { ready, locale, labels } = props
  const { setup: words } = interviewWords(locale)
  const { state, catalog, study } = ready
  const [wish, setWish] = useState(() => lastWish(state))
  const [starting, setStarting] = useState<'no' | 'yes' | 'failed'>('no')
  const match = matchWish(catalog, state, wish, study.now())

  async function start(event: FormEvent): Promise<void> {
    event.preventDefault()
    setStarting('yes')
    const seed = crypto.getRandomValues(new Uint32Array(1))[0]
    const draw = drawInterview(catalog, state, wish, study.now(), seed)
    try {
      const loaded = await Promise.all(draw.questions.map((card) => loadQuestion(locale, slugOf(card))))
      const askables: Partial<Record<CardKey, Askable>> = {}
      for (const [index, card] of draw.questions.entries()) {
        const { rubric, followUps } = loaded[index]
        askables[card] = { points: rubric.map(({ id }) => id), followUps: followUps.length }
      }
      startInterview(beginInterview(wish, draw, askables, study.now().ms, seed))
    } catch {
      setStarting('failed')
    }
  }

  return (
    <>
      <p className="mt-3 max-w-measure text-lg text-muted">{words.lead}</p>
      <form onSubmit={(event) => void start(event)} className="mt-7 grid max-w-measure gap-7">
        <fieldset>
          <legend className="label mb-1.5">{words.length}</legend>
          <div className="grid grid-cols-3 gap-2">
            {interviewLengths.map((minutes) => (
              <label
                key={minutes}
                className="button px-1 whitespace-nowrap has-checked:border-accent has-checked:bg-accent-soft"
              >
                <input
                  type="radio"
                  name="minutes"
                  className="accent-accent"
                  checked={wish.minutes === minutes}
                  onChange={() => setWish({ ...wish, minutes })}
                />
                {plural(locale, words.minutes, minutes)}
              </label>
            ))}
          </div>
        </fieldset>
        <label className="grid gap-1.5">
          <span className="label">{words.level}</span>
          <select
            name="level"
            value={wish.level ?? ''}
            aria-describedby="level-hint"
            onChange={({ target }) =>
              setWish({ ...wish, level: levels.find((level) => level === target.value) ?? null })
            }
            className="field"
          >
            <option value="">{words.anyLevel}</option>
            {levels.map((level) => (
              <option key={level} value={level}>
                {labels.levels[level]}
              </option>
            ))}
          </select>
          <span id="level-hint" className="text-muted text-sm">
            {words.levelHint}
          </span>
        </label>
        <TopicBoxes
          catalog={catalog}
          locale={locale}
          chosen={wish.topics}
          onChoose={(topics) => setWish({ ...wish, topics })}
        />
        <div>
          <MatchNote match={match} wish={wish} ready={ready} locale={locale} />
          <p className="mt-1 text-muted text-sm">{words.clock}</p>
          <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
            <button
              type="submit"
              className="button button-primary disabled:opacity-50"
              disabled={starting === 'yes' || match.questions.length === 0}
            >
              {words.start}
            </button>
            <p role="status" className={starting === 'failed' ? 'text-fail' : 'text-muted'}>
              {starting === 'yes' && words.starting}
              {starting === 'failed' && words.failed}
            </p>
          </div>
        </div>
      </form>
      <PastInterviews {...props} />
    </>
  )
}

function lastWish({ interviews }: StudyState): InterviewWish {
  const last = interviews.at(-1)?.report
  const minutes = interviewLengths.find((length) => length === last?.minutes) ?? 20
  return { minutes, level: last?.level ?? null, topics: last?.topics ?? [] }
}
