// A whole application over the emulator: a bot built on the SDK, two people who write to it, and the same story in every process.
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { startBot } from './bot.mjs';
import { Emulator } from './emulator.mjs';
import { receiverFor } from './receiver.mjs';

const line = '+12025550100';
const [marta, ana] = ['+14155550123', 'ana@example.com'];

/** Two people by turns, one of them with a picture; the last message stays on its way. */
async function story(world) {
  const write = (who, message) => world.control('POST', `/contacts/${encodeURIComponent(who)}/messages`, { to: line, ...message });
  await write(marta, { text: 'Is my order ready?' });
  await write(ana, { text: 'Do you deliver?' });
  await world.advance('1s');
  await write(ana, { parts: [{ type: 'media', url: 'https://example.com/door.png' }] });
  await world.advance('10s');
  await write(marta, { text: 'Thanks!' });
  await world.advance('1ms');
}

describe('a bot', () => {
  const receiver = receiverFor();
  let first;

  /** One run in a process of its own; a public address in place of its port makes two of them comparable. */
  async function run(play) {
    const emulator = new Emulator('bot', { CHATS_EMULATOR_PUBLIC_URL: 'http://emulator.example.com' });
    await emulator.start();
    try {
      const world = emulator.worldOf('My API Key');
      const hook = receiver.hook();
      const bot = await startBot(world.client(), hook);
      await play(world, { bot, hook });
      assert.deepEqual(hook.refused, []);
      return {
        failed: hook.failed,
        // Each run has a hook of its own, and its address is what the events of its subscription tell.
        received: hook.deliveries.map(({ body }) => body).filter((body) => !body.includes('"event_type":"webhook_subscription.')),
        events: (await world.events()).filter(({ type }) => !type.startsWith('webhook_subscription.')),
        chats: (await world.state()).chats,
        journal: await world.journal(),
      };
    } finally {
      await emulator.stop();
    }
  }

  before(async () => { first = await run(story); });

  test('answers each message once: reading, typing, a reply and a reaction', () => {
    assert.deepEqual(first.failed, []);
    const sentIn = ({ messages }) => messages.filter(({ is_from_me }) => is_from_me).map(({ parts }) => parts[0].value);
    assert.deepEqual(Object.fromEntries(first.chats.map((entry) => [entry.chat.display_name, sentIn(entry)])), {
      [marta]: ['You wrote: Is my order ready?', 'You wrote: Thanks!'],
      [ana]: ['You wrote: Do you deliver?', 'You wrote: door.png'],
    });
    const received = first.chats.flatMap(({ messages }) => messages.filter(({ is_from_me }) => !is_from_me));
    assert.deepEqual(received.map(({ parts }) => parts[0].reactions.map(({ type, is_me }) => [type, is_me])), Array(4).fill([['like', true]]));
    assert.deepEqual(received.map(({ is_read }) => is_read), Array(4).fill(true));
    assert.deepEqual(first.journal.map(({ operation }) => operation).slice(2), Array(4).fill(['markChatRead', 'startTyping', 'sendMessageToChat', 'reactToMessage']).flat());
  });

  test('hears of everything that happened, in the order it happened', () => {
    const heard = first.received.map((body) => JSON.parse(body));
    const facts = first.events.filter(({ type }) => !type.startsWith('emulator.')); // those no webhook tells
    assert.deepEqual(heard.map(({ event_id }) => event_id).sort(), facts.map(({ id }) => id).sort());
    for (const { event_id, event_type, created_at, trace_id, data } of heard) {
      const fact = facts.find(({ id }) => id === event_id);
      assert.deepEqual([event_type, created_at, trace_id, data], [fact.type, fact.at, fact.trace_id, fact.data]);
    }
    const told = (type) => heard.filter(({ event_type }) => event_type === type).length;
    const types = ['chat.created', 'message.received', 'reaction.added', 'message.sent', 'message.delivered', 'message.read'];
    assert.deepEqual(types.map(told), [2, 4, 4, 3, 3, 3], 'the last reply is still on its way');
    const times = heard.map(({ created_at }) => created_at);
    assert.deepEqual(times, [...times].sort());
  });

  test('lives the same story in a new process: events, ids, trace ids, order and every byte received', async () => {
    const second = await run(story);
    assert.ok(first.received.some((body) => body.includes('http://emulator.example.com/attachments/')));
    assert.deepEqual(second.events, first.events);
    assert.deepEqual(second.received, first.received);
    assert.deepEqual(second.chats, first.chats);
  });

  const replies = ({ chats }) => chats.flatMap(({ messages }) => messages.filter(({ is_from_me }) => is_from_me));
  const calls = ({ journal }, name) => journal.filter(({ operation }) => operation === name).length;

  test('replies once to what it is told twice', async () => {
    const told = await run(async (world) => {
      await world.fault('twice', { on: 'webhook:message.received', then: { webhook: 'duplicate' } });
      await story(world);
    });
    assert.deepEqual([told.received.length, new Set(told.received).size], [first.received.length + 4, first.received.length]);
    assert.deepEqual([replies(told).length, calls(told, 'sendMessageToChat')], [4, 4]);
  });

  test('that dies after its reply is told again, and its idempotency_key keeps it from replying twice', async () => {
    const told = await run(async (world, { hook }) => {
      const { handle } = hook;
      hook.handle = async (event) => {
        await handle(event);
        if (event.event_type !== 'message.received') return;
        hook.handle = handle;
        throw new Error('The bot died');
      };
      await story(world);
    });
    assert.deepEqual(told.failed.map(({ message }) => message), ['The bot died']);
    assert.deepEqual([replies(told).length, calls(told, 'sendMessageToChat')], [4, 5]);
  });

  test('answers nobody once it is stopped', async () => {
    const { chats, received } = await run(async (world, { bot }) => {
      await bot.stop();
      await story(world);
    });
    assert.deepEqual(received, []);
    assert.deepEqual(replies({ chats }), []);
  });
});
