// chats.markAsRead: a receipt in a direct chat, nothing at all in a group.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { emulatorFor } from './emulator.mjs';

const [direct, group, sms] = ['c1', 'c2', 'c3'].map((end) => `00000000-0000-4000-8000-0000000000${end}`);

describe('chats.markAsRead', () => {
  const emulator = emulatorFor('office');

  const read = async (world, id) => {
    const { data, response } = await world.client().chats.markAsRead(id).withResponse();
    assert.equal(response.status, 204);
    assert.equal(await response.text(), '');
    assert.match(response.headers.get('x-trace-id'), /^[0-9a-f]{32}$/);
    return data;
  };
  const inbound = (state, id) => state.chats.find(({ chat }) => chat.id === id).messages.filter(({ is_from_me }) => !is_from_me);

  test('a direct chat: every message is read, and the person gets a receipt', async () => {
    const world = await emulator.world();
    assert.deepEqual(inbound(await world.state(), direct).map(({ is_read }) => is_read), [false, false]);
    await read(world, direct);
    const state = await world.state();
    assert.deepEqual(inbound(state, direct).map(({ is_read, delivery_status }) => [is_read, delivery_status]), [[true, 'read'], [true, 'read']]);
    const { unread, read_receipt_at } = state.chats.find(({ chat }) => chat.id === direct);
    assert.deepEqual([unread, read_receipt_at], [0, '2026-11-23T18:00:00.000Z']);
    await read(world, direct);
  });

  test('a direct SMS chat: read, but there is no receipt', async () => {
    const world = await emulator.world();
    await read(world, sms);
    const state = await world.state();
    assert.deepEqual(inbound(state, sms).map(({ is_read }) => is_read), [true]);
    assert.equal(state.chats.find(({ chat }) => chat.id === sms).read_receipt_at, undefined);
  });

  test('a group: 204 both times, and the state stays as it was, byte for byte', async () => {
    const world = await emulator.world();
    const before = await world.stateText();
    assert.ok(inbound(JSON.parse(before), group).length > 0);
    await read(world, group);
    await read(world, group);
    assert.equal(await world.stateText(), before);
  });
});
