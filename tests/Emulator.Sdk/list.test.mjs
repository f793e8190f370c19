// chats.listChats and its automatic paging, and chats.retrieve.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { emulatorFor } from './emulator.mjs';
import { assertShape, chat as chatShape, TRACE } from './shapes.mjs';

const total = 234;

async function walk(world, query) {
  const chats = [];
  for await (const chat of world.client().chats.listChats(query)) chats.push(chat);
  return chats;
}

describe('chats.listChats', () => {
  const emulator = emulatorFor('many');

  test('answers a page of 20 with the key of the next', async () => {
    const world = await emulator.world();
    const { data, response } = await world.client().chats.listChats().withResponse();
    assert.equal(response.status, 200);
    assert.match(response.headers.get('x-trace-id'), TRACE);
    assert.deepEqual(Object.keys(data.body).sort(), ['chats', 'next_cursor']);
    assert.equal(data.chats.length, 20);
    assert.equal(data.next_cursor, '20');
    data.chats.forEach((chat, index) => assertShape(chat, chatShape, `chats[${index}]`));
  });

  for (const [name, query, requests] of [['by pages of 20', {}, 12], ['by pages of 100', { limit: 100 }, 3], ['by pages of 1 less than all', { limit: 78 }, 3]]) {
    test(`for await sees each chat once, newest activity first, ${name}`, async () => {
      const world = await emulator.world();
      const chats = await walk(world, query);
      assert.equal(chats.length, total);
      assert.equal(new Set(chats.map(({ id }) => id)).size, total);
      const times = chats.map(({ updated_at }) => updated_at);
      assert.deepEqual(times, [...times].sort().reverse());
      assert.equal((await world.journal()).length, requests);
      assert.deepEqual(new Set((await world.state()).chats.map(({ chat }) => chat.id)), new Set(chats.map(({ id }) => id)));
    });
  }

  test('the last page of an even walk has no next', async () => {
    const world = await emulator.world();
    const page = await world.client().chats.listChats({ limit: 78, cursor: '156' });
    assert.equal(page.chats.length, 78);
    assert.equal(page.body.next_cursor, null);
    assert.equal(page.hasNextPage(), false);
  });

  test('a cursor past the end answers an empty page', async () => {
    const world = await emulator.world();
    const page = await world.client().chats.listChats({ cursor: '9999' });
    assert.deepEqual(page.body, { chats: [], next_cursor: null });
  });

  const isOf = (line) => (chat) => chat.handles.some(({ handle, is_me }) => is_me && handle === line);
  const isWith = (who) => (chat) => chat.handles.some(({ handle, is_me }) => !is_me && handle === who);
  const line = '+12025550100';
  for (const [name, query, matches] of [
    ['from', { from: line }, isOf(line)],
    ['to a phone', { to: '+14155550123' }, isWith('+14155550123')],
    ['to an e-mail address', { to: 'ana@example.com' }, isWith('ana@example.com')],
    ['from and to', { from: line, to: '+14155550123' }, (chat) => isOf(line)(chat) && isWith('+14155550123')(chat)],
  ]) {
    test(`filtered ${name}: every page, and nothing else`, async () => {
      const world = await emulator.world();
      const expected = (await walk(world, { limit: 100 })).filter(matches).map(({ id }) => id);
      assert.ok(expected.length > 0);
      assert.deepEqual((await walk(world, { ...query, limit: 2 })).map(({ id }) => id), expected);
      const queries = (await world.journal()).map(({ query: sent }) => sent).filter((sent) => /from|to=/.test(sent));
      const phones = Object.values(query).filter((value) => value.startsWith('+'));
      for (const phone of phones) assert.ok(queries.every((sent) => sent.includes(phone.replace('+', '%2B'))), 'the SDK escapes the plus sign');
    });
  }

  test('a stranger has no chats', async () => {
    const world = await emulator.world();
    assert.deepEqual((await world.client().chats.listChats({ to: '+14155559999' })).body, { chats: [], next_cursor: null });
  });
});

describe('chats.retrieve', () => {
  const emulator = emulatorFor('office');

  test('answers what the list shows', async () => {
    const world = await emulator.world();
    const { chats } = world.client();
    const listed = await walk(world);
    assert.equal(listed.length, 5);
    for (const chat of listed) {
      const retrieved = await chats.retrieve(chat.id);
      assertShape(retrieved, chatShape);
      assert.deepEqual(retrieved, chat);
    }
  });

  test('takes an id in capitals and answers it small', async () => {
    const world = await emulator.world();
    const chat = await world.client().chats.retrieve('00000000-0000-4000-8000-0000000000C1');
    assert.equal(chat.id, '00000000-0000-4000-8000-0000000000c1');
  });

  test('shows a group the line has left', async () => {
    const world = await emulator.world();
    const chat = await world.client().chats.retrieve('00000000-0000-4000-8000-0000000000c4');
    const me = chat.handles.find(({ is_me }) => is_me);
    assert.equal(me.status, 'left');
    assert.notEqual(me.left_at, null);
  });

  test('a create shows the same chat with fewer keys and its message', async () => {
    const world = await emulator.world();
    const { chats } = world.client();
    const { chat: { message, ...created } } = await chats.create({
      from: '+12025550101', to: ['+14155550177'], message: { parts: [{ type: 'text', value: 'New' }] },
    });
    const { created_at, updated_at, is_archived, group_chat_icon, ...rest } = await chats.retrieve(created.id);
    assert.deepEqual(rest, created);
    assert.equal(updated_at, message.created_at);
    assert.deepEqual([created_at, is_archived, group_chat_icon], [updated_at, false, null]);
  });
});
