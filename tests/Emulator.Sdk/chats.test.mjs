// The rest of chats.*: renaming, participants, leaving, typing, cards, voice memos, locations.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import Linq from '@linqapp/sdk';
import { emulatorFor } from './emulator.mjs';
import { accepted, assertShape, chat, DOWNLOAD, voiceMemo } from './shapes.mjs';

const team = '550e8400-e29b-41d4-a716-446655440000';
const direct = '182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e';
const newcomer = '+12052499136';

describe('chats: everything that is no message', () => {
  const emulator = emulatorFor('examples');
  const standing = async (linq) => Object.fromEntries((await linq.chats.retrieve(team)).handles.map(({ handle, status }) => [handle, status]));
  const code = (expected, type) => (problem) => problem instanceof type && problem.error.error.code === expected;

  test('a rename and an icon are pending at first, then they show', async () => {
    const world = await emulator.world();
    const linq = world.client();
    const { data, response } = await linq.chats.update(team, { display_name: 'Launch', group_chat_icon: 'https://example.com/rocket.png' }).withResponse();
    assert.equal(response.status, 202);
    assert.deepEqual(data, { chat_id: team, status: 'pending' });
    await world.advance('1s');
    const after = await linq.chats.retrieve(team);
    assertShape(after, { ...chat, group_chat_icon: DOWNLOAD });
    assert.match(after.group_chat_icon, /\/rocket\.png(\?|$)/);
    assert.equal(after.display_name, 'Launch');
    assert.ok((await fetch(after.group_chat_icon)).ok);
  });

  test('people come and go; a group that is left is closed', async () => {
    const world = await emulator.world();
    const linq = world.client();
    assertShape(await linq.chats.participants.add(team, { handle: newcomer }), accepted('Participant addition queued'));
    await world.advance('1s');
    assert.equal((await standing(linq))[newcomer], 'active');
    assertShape(await linq.chats.participants.remove(team, { handle: newcomer }), accepted('Participant removal queued'));
    await world.advance('1s');
    assert.equal((await standing(linq))[newcomer], 'removed');
    assertShape(await linq.chats.leaveChat(team), accepted('Leave group chat queued'));
    await world.advance('1s');
    assert.equal((await standing(linq))['+12052535597'], 'left');
    for (const act of [
      (client) => client.chats.messages.send(team, { message: { parts: [{ type: 'text', value: 'Hello?' }] } }),
      (client) => client.chats.typing.start(team),
      (client) => client.chats.markAsRead(team),
      (client) => client.chats.update(team, { display_name: 'x' }),
      (client) => client.chats.leaveChat(team),
    ]) await assert.rejects(act(world.impatient()), code(2013, Linq.ConflictError));
  });

  test('typing starts, stops, and ends by itself', async () => {
    const world = await emulator.world();
    const linq = world.client();
    const until = async () => (await world.state()).chats.find(({ chat: { id } }) => id === direct).typing_until;
    await linq.chats.typing.start(direct);
    assert.ok(await until());
    await linq.chats.typing.stop(direct);
    assert.equal(await until(), undefined);
    await linq.chats.typing.start(direct);
    await world.advance('84s');
    assert.ok(await until());
    await world.advance('6s');
    assert.equal(await until(), undefined);
  });

  test('a voice memo goes out as a message', async () => {
    const world = await emulator.world();
    const linq = world.client();
    const { data, response } = await linq.chats.sendVoicememo(direct, { voice_memo_url: 'https://example.com/voice-memo.m4a' }).withResponse();
    assert.equal(response.status, 202);
    assertShape(data, { voice_memo: voiceMemo });
    await world.advance('1s');
    assert.equal((await linq.messages.retrieve(data.voice_memo.id)).delivery_status, 'delivered');
  });

  test('the contact card is shared, a location is asked for, and nobody shares one yet', async () => {
    const world = await emulator.world();
    const linq = world.client();
    assert.equal((await linq.chats.shareContactCard(direct).asResponse()).status, 204);
    assert.deepEqual(await linq.chats.location.request(direct), { success: true, message: 'Location request sent' });
    assert.deepEqual(await linq.chats.location.retrieve(direct), { success: true, data: { type: 'FeatureCollection', features: [] } });
    await assert.rejects(world.impatient().chats.location.request(team), code(2016, Linq.ConflictError));
  });

  test('a direct chat cannot be renamed, left or joined', async () => {
    const linq = (await emulator.world()).impatient();
    await assert.rejects(linq.chats.update(direct, { display_name: 'x' }), code(1006, Linq.ConflictError));
    await assert.rejects(linq.chats.leaveChat(direct), code(1006, Linq.ConflictError));
    await assert.rejects(linq.chats.participants.add(direct, { handle: newcomer }), code(1006, Linq.ConflictError));
  });
});
