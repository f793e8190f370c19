// chats.create: what is sent, what comes back, and what the world then holds.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { emulatorFor } from './emulator.mjs';
import { assertShape, createdChat, mediaPart, same, sentMessage, textPart, TRACE, UUID } from './shapes.mjs';

const from = '+12025550100';
const text = (value) => ({ parts: [{ type: 'text', value }] });

describe('chats.create', () => {
  const emulator = emulatorFor('office');

  test('starts a direct chat', async () => {
    const world = await emulator.world();
    const { data, response } = await world.client().chats.create({ from, to: ['+14155550177'], message: text('Hello') }).withResponse();
    assert.equal(response.status, 201);
    assert.match(response.headers.get('x-trace-id'), TRACE);
    assert.match(response.headers.get('content-type'), /^application\/json/);
    assert.deepEqual(Object.keys(data), ['chat']);
    assertShape(data.chat, createdChat((message, at) => assertShape(message, sentMessage([textPart('Hello')]), at)));
    assert.equal(data.chat.display_name, '+14155550177');
    assert.equal(data.chat.is_group, false);
    assert.equal(data.chat.service, 'iMessage');
    assert.deepEqual(data.chat.handles.map(({ handle, is_me }) => [handle, is_me]), [[from, true], ['+14155550177', false]]);
    assert.deepEqual(data.chat.message.from_handle, data.chat.handles[0]);
  });

  test('starts a group, folding a handle that is named twice', async () => {
    const world = await emulator.world();
    const to = ['+14155550124', 'Zoe@Example.com', '+14155550124'];
    const { chat } = await world.client().chats.create({ from, to, message: text('Hello all') });
    assertShape(chat, createdChat((message, at) => assertShape(message, sentMessage([textPart('Hello all')]), at)));
    assert.equal(chat.is_group, true);
    assert.equal(chat.display_name, '+14155550124, zoe@example.com');
    assert.deepEqual(chat.handles.map(({ handle }) => handle), [from, '+14155550124', 'zoe@example.com']);
  });

  test('sends media by URL and by attachment between texts', async () => {
    const world = await emulator.world();
    const { chat } = await world.client().chats.create({
      from,
      to: ['+14155550177'],
      message: {
        parts: [
          { type: 'text', value: 'The menu' },
          { type: 'media', attachment_id: '00000000-0000-4000-8000-0000000000a1' },
          { type: 'media', url: 'https://files.example.com/small.png' },
          { type: 'text', value: 'Enjoy' },
        ],
      },
    });
    assertShape(chat.message, sentMessage([
      textPart('The menu'),
      mediaPart({ id: '00000000-0000-4000-8000-0000000000a1', filename: 'menu.pdf', mime_type: 'application/pdf', size_bytes: 48211 }),
      mediaPart({ filename: 'small.png', mime_type: 'image/png', size_bytes: 1234 }),
      textPart('Enjoy'),
    ]));
  });

  test('echoes decorations, and in a group a mention', async () => {
    const world = await emulator.world();
    const text_decorations = [{ range: [0, 5], style: 'bold' }, { range: [6, 11], animation: 'shake' }];
    const { chat } = await world.client().chats.create({
      from,
      to: ['+14155550123', '+14155550125'],
      message: { parts: [{ type: 'text', value: 'Hello Marta', text_decorations, mention: '+14155550125', mention_range: [6, 11] }] },
    });
    assertShape(chat.message, sentMessage([
      textPart('Hello Marta', {
        text_decorations: same(text_decorations), mention: '+14155550125', mention_range: same([6, 11]),
        mentions: same([{ handle: '+14155550125', is_me: false, range: [6, 11] }]),
      }),
    ]));
  });

  test('sends an app card', async () => {
    const world = await emulator.world();
    const card = {
      type: 'imessage_app', url: 'https://example.com/score',
      app: { name: 'Score', team_id: 'A1B2C3D4E5', bundle_id: 'com.example.score' },
      layout: { caption: '3 : 1', subcaption: 'half-time' },
    };
    const { chat } = await world.client().chats.create({ from, to: ['ana@example.com'], message: { parts: [card] } });
    assertShape(chat.message, sentMessage([{
      type: 'imessage_app', app: same(card.app), url: card.url, fallback_text: '3 : 1', reactions: null,
      layout: (layout) => layout.caption === '3 : 1' && layout.subcaption === 'half-time',
    }]));
  });

  test('carries the wish for a service', async () => {
    const world = await emulator.world();
    const { chat } = await world.client().chats.create({ from, to: ['+14155550125'], message: { ...text('By RCS'), preferred_service: 'RCS' } });
    assertShape(chat.message, sentMessage([textPart('By RCS')], { preferred_service: 'RCS' }));
    assert.equal(chat.service, 'RCS');
  });

  test('reuses the chat these people have, where links, replies and effects are allowed', async () => {
    const world = await emulator.world();
    const { chats } = world.client();
    const first = (await chats.create({ from, to: ['+14155550124', '+14155550125'], message: text('One') })).chat;
    const { data, response } = await chats.create({
      from,
      to: ['+14155550125', '+14155550124'],
      message: {
        ...text('Two, see https://example.com'),
        effect: { type: 'screen', name: 'confetti' },
        reply_to: { message_id: first.message.id, part_index: 0 },
      },
    }).withResponse();
    assert.equal(response.status, 201);
    assert.equal(data.chat.id, first.id);
    assertShape(data.chat.message, sentMessage([textPart('Two, see https://example.com')], {
      effect: same({ type: 'screen', name: 'confetti' }), reply_to: same({ message_id: first.message.id, part_index: 0 }),
    }));
  });

  test('answers the same once more for the same idempotency_key, and sends nothing', async () => {
    const world = await emulator.world();
    const body = { from, to: ['+14155550177'], message: { ...text('Once'), idempotency_key: 'order-42' } };
    const first = await world.client().chats.create(body);
    const second = await world.client().chats.create(body);
    assert.deepEqual(second, first);
    const sent = await world.messagesTo('+14155550177');
    assert.deepEqual(sent.map(({ idempotency_key }) => idempotency_key), ['order-42']);
  });

  test('sends twice without a key', async () => {
    const world = await emulator.world();
    const body = { from, to: ['+14155550177'], message: text('Twice') };
    const first = await world.client().chats.create(body);
    const second = await world.client().chats.create(body);
    assert.equal(second.chat.id, first.chat.id);
    assert.notEqual(second.chat.message.id, first.chat.message.id);
    assert.equal((await world.messagesTo('+14155550177')).length, 2);
  });

  test('writes to somebody who opted out when told to', async () => {
    const world = await emulator.world();
    const { chat } = await world.client().chats.create({ from, to: ['+14155550130'], message: text('Your receipt'), override_optout: true });
    assert.match(chat.id, UUID);
  });

  test('a group is not stopped by an opt-out or a blocked member', async () => {
    const world = await emulator.world();
    const { chat } = await world.client().chats.create({ from, to: ['+14155550130', '+14155550131', 'ana@example.com'], message: text('Hi') });
    assert.equal(chat.is_group, true);
  });

  test('a message is delivered before an advance of the clock answers, and read when the person reads', async () => {
    const world = await emulator.world();
    const { chat } = await world.client().chats.create({ from, to: ['+14155550123'], message: text('Tick') });
    const message = async () => (await world.state()).chats.flatMap(({ messages }) => messages).find(({ id }) => id === chat.message.id);
    assert.equal((await message()).delivery_status, 'pending');
    await world.advance('150ms');
    assert.equal((await message()).delivery_status, 'sent');
    await world.advance('1s');
    const delivered = await message();
    assert.equal(delivered.delivery_status, 'delivered');
    assert.equal(delivered.service, 'iMessage');
    assert.equal(delivered.delivered_at, '2026-11-23T18:00:00.400Z');
    await world.advance('5s');
    assert.equal((await message()).delivery_status, 'read');
  });
});
