// chats.messages.* and messages.*: sending, reading, editing, reacting, deleting, threads.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import Linq from '@linqapp/sdk';
import { emulatorFor } from './emulator.mjs';
import { accepted, assertShape, handles, message, sentMessage, textPart, UUID } from './shapes.mjs';

const [direct, group] = ['c1', 'c2'].map((end) => `00000000-0000-4000-8000-0000000000${end}`);
const text = (value, more = {}) => ({ message: { parts: [{ type: 'text', value }], ...more } });

describe('chats.messages and messages', () => {
  const emulator = emulatorFor('office');

  test('a send into a chat is accepted, progresses on the clock and can be read back', async () => {
    const world = await emulator.world();
    const linq = world.client();
    const { data, response } = await linq.chats.messages.send(direct, text('Ready at noon')).withResponse();
    assert.equal(response.status, 202);
    assert.deepEqual(Object.keys(data), ['chat_id', 'message']);
    assert.equal(data.chat_id, direct);
    assertShape(data.message, sentMessage([textPart('Ready at noon')]));

    const seen = [];
    for (const by of ['0s', '50ms', '50ms', '300ms', '5s']) {
      await world.advance(by);
      seen.push((await linq.messages.retrieve(data.message.id)).delivery_status);
    }
    assert.deepEqual(seen, ['pending', 'queued', 'sent', 'delivered', 'read']);

    const read = await linq.messages.retrieve(data.message.id);
    assertShape(read, message);
    assert.deepEqual([read.sent_at, read.delivered_at, read.read_at], ['2026-11-23T18:00:00.100Z', '2026-11-23T18:00:00.400Z', '2026-11-23T18:00:05.400Z']);
    assert.deepEqual([read.is_delivered, read.is_read, read.is_from_me, read.chat_id], [true, true, true, direct]);
  });

  test('a list pages through a chat, newest first, each message once', async () => {
    const world = await emulator.world();
    const linq = world.client();
    for (let n = 1; n <= 7; n++) await linq.chats.messages.send(direct, text(`Number ${n}`));
    const all = [];
    for await (const one of linq.chats.messages.list(direct, { limit: 3 })) all.push(one);
    all.forEach((one) => assertShape(one, message));
    assert.deepEqual(all.map(({ parts }) => parts[0].value), [
      ...[7, 6, 5, 4, 3, 2, 1].map((n) => `Number ${n}`), 'Thanks!', 'On its way', 'Is my order ready?',
    ]);
  });

  test('a send without a line picks one, and the second lands in the same chat', async () => {
    const world = await emulator.world();
    const linq = world.client();
    const first = await linq.messages.create({ to: ['+14155550177'], ...text('See https://example.com') });
    assert.deepEqual(Object.keys(first).sort(), ['chat_id', 'created_new_chat', 'from', 'from_selection', 'handles', 'is_group', 'message', 'previous_chat_id', 'service']);
    assert.deepEqual([first.created_new_chat, first.is_group, first.previous_chat_id], [true, false, null]);
    assert.deepEqual(first.from_selection, { reason: 'new_best_number', reused_existing_chat: false });
    handles(first.handles, 'handles');
    assertShape(first.message, sentMessage([textPart('See https://example.com')]));

    const second = await linq.messages.create({ to: ['+14155550177'], ...text('And once more') });
    assert.deepEqual([second.chat_id, second.from, second.created_new_chat], [first.chat_id, first.from, false]);
    assert.deepEqual(second.from_selection, { reason: 'reused_active_chat', reused_existing_chat: true });
  });

  test('an idempotency key in the header sends once', async () => {
    const world = await emulator.world();
    const linq = world.client();
    const send = () => linq.messages.create({ to: ['+14155550177'], ...text('Once'), 'Idempotency-Key': 'order-1' });
    assert.deepEqual(await send(), await send());
    assert.equal((await world.messagesTo('+14155550177')).length, 1);
  });

  test('an edit replaces the text, a reaction sticks, a delete hides', async () => {
    const world = await emulator.world();
    const linq = world.client();
    const { message: { id } } = await linq.chats.messages.send(direct, text('Reddy'));
    await world.advance('1s');

    const edited = await linq.messages.update(id, { text: 'Ready' });
    assertShape(edited, message);
    assert.equal(edited.parts[0].value, 'Ready');
    assert.notEqual(edited.updated_at, edited.created_at);

    assertShape(await linq.messages.addReaction(id, { operation: 'add', type: 'love' }), accepted('Reaction processed'));
    const [{ type, is_me, custom_emoji }] = (await linq.messages.retrieve(id)).parts[0].reactions;
    assert.deepEqual([type, is_me, custom_emoji], ['love', true, null]);
    await linq.messages.addReaction(id, { operation: 'remove', type: 'love' });
    assert.equal((await linq.messages.retrieve(id)).parts[0].reactions, null);

    assert.equal((await linq.messages.delete(id).asResponse()).status, 204);
    await assert.rejects(world.impatient().messages.retrieve(id), (problem) => problem instanceof Linq.NotFoundError && problem.error.error.code === 2002);
  });

  test('a thread holds the first message and its replies, oldest first', async () => {
    const world = await emulator.world();
    const linq = world.client();
    const { message: root } = await linq.chats.messages.send(group, text('Lunch?'));
    const { message: reply } = await linq.chats.messages.send(group, text('At one', { reply_to: { message_id: root.id } }));
    const { message: nested } = await linq.chats.messages.send(group, text('Fine', { reply_to: { message_id: reply.id, part_index: 0 } }));
    assert.deepEqual(nested.reply_to, { message_id: reply.id, part_index: 0 });

    for (const member of [root, reply, nested]) {
      const thread = [];
      for await (const one of linq.messages.listMessagesThread(member.id, { limit: 2 })) thread.push(one.id);
      assert.deepEqual(thread, [root.id, reply.id, nested.id]);
    }
  });

  test('a card of our own is updated by a new message', async () => {
    const world = await emulator.world('examples-card');
    const linq = world.client();
    const answer = await linq.messages.updateAppCard('69a37c7d-af4f-4b5e-af42-e28e98ce873a', { layout: { caption: 'Score: 2 – 1' } });
    assert.match(answer.chat_id, UUID);
    assert.notEqual(answer.message.id, '69a37c7d-af4f-4b5e-af42-e28e98ce873a');
    assert.equal(answer.message.parts[0].app.name, 'Score');
    assert.equal(answer.message.parts[0].layout.caption, 'Score: 2 – 1');
  });

  for (const [what, call, type, code] of [
    ['an unknown message', (linq) => linq.messages.retrieve('00000000-0000-4000-8000-0000000000ff'), Linq.NotFoundError, 2002],
    ['what is no id', (linq) => linq.messages.retrieve('last'), Linq.BadRequestError, 1005],
    ['a send to an unknown chat', (linq) => linq.chats.messages.send('00000000-0000-4000-8000-0000000000ff', text('Hello')), Linq.NotFoundError, 2001],
    ['a send into a group the line has left', (linq) => linq.chats.messages.send('00000000-0000-4000-8000-0000000000c4', text('Hello')), Linq.ConflictError, 2013],
    ['a send on an ineligible line', (linq) => linq.chats.messages.send('00000000-0000-4000-8000-0000000000c5', text('Hello')), Linq.PermissionDeniedError, 2027],
    ['a mention in a direct chat', (linq) => linq.chats.messages.send(direct, { message: { parts: [{ type: 'text', value: 'You', mention: '+14155550123' }] } }), Linq.ConflictError, 2023],
  ]) {
    test(`refuses ${what} with ${code}`, async () => {
      const world = await emulator.world();
      await assert.rejects(call(world.impatient()), (problem) => problem instanceof type && problem.error.error.code === code);
    });
  }
});
