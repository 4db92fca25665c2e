import { afterEach, describe, expect, test } from 'vitest'
import { createPortLearner, type PortLearner } from '#lib/runner/judge/port-learner.ts'

const answer = {
  type: 'answer',
  id: 1,
  value: { kind: 'number', value: 7 },
  error: null,
  args: [],
  aliases: [],
  sharedWrites: [],
  leaked: 0,
  console: [],
  consoleCut: 0,
}

let close: () => void = () => {}

/** A learner whose far end answers each message as told. */
function connect(respond: (message: { type: string; id: number }, send: (data: unknown) => void) => void): PortLearner {
  const { port1, port2 } = new MessageChannel()
  port2.onmessage = (event) => respond(event.data, (data) => port2.postMessage(data))
  const learner = createPortLearner(port1 as unknown as MessagePort)
  close = () => {
    learner.close()
    port2.close()
  }
  return learner
}

afterEach(() => close())

describe('createPortLearner', () => {
  test('takes the answer with the id of the call and drops everything else', async () => {
    const learner = connect((message, send) => {
      if (message.type !== 'call') return
      send('junk')
      send({ type: 'verdict', outcome: 'passed' })
      send({ ...answer, id: 99, value: { kind: 'number', value: 8 } })
      send({ ...answer, id: message.id })
    })
    expect(await learner.call('f', [], 1000)).toMatchObject({ kind: 'answered', message: { value: { value: 7 } } })
  })

  test('an answer that came before its question does not count', async () => {
    let calls = 0
    const learner = connect((message, send) => {
      if (message.type !== 'call') return
      calls++
      send({ ...answer, id: message.id, value: { kind: 'number', value: calls } })
      send({ ...answer, id: message.id + 1, value: { kind: 'number', value: 666 } })
    })
    await learner.call('f', [], 1000)
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(await learner.call('f', [], 1000)).toMatchObject({ message: { value: { value: 2 } } })
  })

  test('tells a busy realm from one whose promise never settles', async () => {
    const silent = connect(() => {})
    expect(await silent.call('f', [], 30)).toEqual({ kind: 'timeout', state: 'busy' })
    close()
    const idle = connect((message, send) => {
      if (message.type === 'ping') send({ type: 'pong', id: message.id })
    })
    expect(await idle.call('f', [], 30)).toEqual({ kind: 'timeout', state: 'pending' })
  })

  test('says malformed for the right id with a wrong body', async () => {
    const learner = connect((message, send) => send({ type: 'answer', id: message.id, value: { kind: 'verdict' } }))
    expect(await learner.call('f', [], 1000)).toMatchObject({ kind: 'malformed' })
  })

  test('ends the call under way when the realm is gone, and every later one', async () => {
    const learner = connect(() => {})
    const call = learner.call('f', [], 5000)
    learner.end('flood')
    expect(await call).toEqual({ kind: 'ended', reason: 'flood' })
    expect(await learner.call('f', [], 5000)).toEqual({ kind: 'ended', reason: 'flood' })
  })
})

test('a question has its time from when it is the first', async () => {
  const learner = connect((message, send) => {
    if (message.type === 'call') setTimeout(() => send({ ...answer, id: message.id }), 60 * message.id)
  })
  const replies = await Promise.all([1, 2, 3].map(() => learner.call('f', [], 130)))
  expect(replies.map(({ kind }) => kind)).toEqual(['answered', 'answered', 'answered'])
})

test('an argument that is said to be as it was sent is what was sent', async () => {
  const sent = [{ kind: 'string', value: 'w' } as const]
  const learner = connect((message, send) => send({ ...answer, id: message.id, args: [{ kind: 'as-sent' }] }))
  const reply = await learner.call('f', sent, 1000)
  expect(reply.kind === 'answered' && reply.message.args[0]).toBe(sent[0])
  const more = await connect((message, send) =>
    send({ ...answer, id: message.id, args: [{ kind: 'as-sent' }, { kind: 'as-sent' }] }),
  ).call('f', sent, 1000)
  expect(more.kind).toBe('malformed')
})

test('calls that were sent ahead are asked for in one message, and each has an answer of its own', async () => {
  const asked: unknown[] = []
  const learner = connect((message, send) => {
    asked.push(message)
    const { questions } = message as unknown as { questions: { id: number; place: number }[] }
    for (const { id, place } of questions) send({ ...answer, id, value: { kind: 'number', value: place } })
  })
  const calls = [4, 2].map((place) => ({ place, args: [] }))
  const replies = await Promise.all(learner.callPrepared(calls, 1000))
  expect(replies).toMatchObject([4, 2].map((value) => ({ kind: 'answered', message: { value: { value } } })))
  const questions = [
    { type: 'call-prepared', id: 1, place: 4 },
    { type: 'call-prepared', id: 2, place: 2 },
  ]
  expect(asked).toEqual([{ type: 'batch', questions }])
})

test('when a question is late, so are those behind it', async () => {
  const learner = connect((message, send) => {
    const { questions } = message as unknown as { questions?: { id: number }[] }
    if (questions) send({ ...answer, id: questions[0]?.id })
  })
  // Each in its turn would be late after 40 s, which no test has.
  const calls = Array.from({ length: 40 }, (_, place) => ({ place, args: [] }))
  const replies = await Promise.all(learner.callPrepared(calls, 1000))
  expect(replies.map(({ kind }) => kind)).toEqual(['answered', ...Array(39).fill('timeout')])
})
