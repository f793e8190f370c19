// Operations that are newer than this level of the SDK: called by its patch and delete, as its users must.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import Linq from '@linqapp/sdk';
import { emulatorFor } from './emulator.mjs';
import { assertShape, refusal, TRACE } from './shapes.mjs';

const [text, direct, unknown] = ['b1', 'c1', 'ff'].map((end) => `00000000-0000-4000-8000-0000000000${end}`);
const maya = '+14155550123';

const refused = async (call, type, status, code) => {
  const error = await call.then(() => assert.fail('must be refused'), (problem) => problem);
  assert.ok(error instanceof type, `${error}`);
  assertShape(error.error, refusal(status, code));
};

describe('newer operations', () => {
  const emulator = emulatorFor('methods');

  test('a sticker is placed by the method, and moved by a raw call', async () => {
    const world = await emulator.world();
    const linq = world.impatient();
    await linq.messages.addReaction(text, { operation: 'add', type: 'sticker', emoji: '🥑', placement: { x: 0.4 } });
    const { data } = (await world.events()).find(({ type }) => type === 'reaction.added');
    const response = await linq.patch(`/v3/messages/${text}/reactions/${data.reaction_id}`, { body: { placement: { x: -0.4, scale: 9 } } }).asResponse();
    assert.equal(response.status, 202);
    assertShape(await response.json(), { status: 'accepted', success: true, trace_id: TRACE });
    const { reactions: [{ id: tapback }] } = (await linq.messages.retrieve(text)).parts[0];
    await refused(linq.patch(`/v3/messages/${text}/reactions/${tapback}`, { body: { placement: {} } }), Linq.BadRequestError, 400, 1005);
    await refused(linq.patch(`/v3/messages/${text}/reactions/${unknown}`, { body: { placement: {} } }), Linq.NotFoundError, 404, 2002);
  });

  test('a share of a location ends a second after it was asked', async () => {
    const world = await emulator.world();
    const linq = world.impatient();
    const stop = () => linq.delete(`/v3/chats/${direct}/location`, { body: { handle: maya } });
    assert.deepEqual(await stop(), { success: true, message: 'Location sharing stop requested' });
    assert.equal((await linq.chats.location.retrieve(direct)).data.features.length, 1);
    await world.advance('1s');
    assert.equal((await linq.chats.location.retrieve(direct)).data.features.length, 0);
    await refused(stop(), Linq.NotFoundError, 404, 2001);
    assert.deepEqual((await world.events()).map(({ type }) => type), ['location.sharing.stopped']);
  });
});
