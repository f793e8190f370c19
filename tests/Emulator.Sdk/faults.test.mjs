// What injected failures do to an application that leaves retrying to the SDK.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { APIConnectionError } from '@linqapp/sdk';
import { emulatorFor } from './emulator.mjs';

const from = '+12025550100';
const body = (to, more = {}) => ({ from, to: [to], message: { parts: [{ type: 'text', value: 'Pay once' }], ...more } });
const tries = async (world) => (await world.journal()).map(({ status, fault, retry_count }) => ({ status, fault, retry_count }));

describe('faults', () => {
  const emulator = emulatorFor('flaky');

  const lost = [{ status: 0, fault: 'lost-answer', retry_count: 0 }, { status: 201, fault: undefined, retry_count: 1 }];

  test('a lost answer without an idempotency_key: the SDK\'s own retry sends twice', async () => {
    const world = await emulator.world();
    const { chat } = await world.client().chats.create(body('+14155550123'));
    const messages = await world.messagesTo('+14155550123');
    assert.equal(messages.length, 2);
    assert.equal(messages[1].id, chat.message.id);
    assert.deepEqual(await tries(world), lost);
  });

  test('a lost answer with an idempotency_key: once, and the retry gets the first answer', async () => {
    const world = await emulator.world();
    const { chat } = await world.client().chats.create(body('+14155550123', { idempotency_key: 'invoice-7' }));
    const messages = await world.messagesTo('+14155550123');
    assert.deepEqual(messages.map(({ id }) => id), [chat.message.id]);
    assert.deepEqual(await tries(world), lost);
  });

  test('a lost answer to a client that does not retry is a connection error, and the message is sent', async () => {
    const world = await emulator.world();
    await assert.rejects(world.impatient().chats.create(body('+14155550123')), (error) => {
      assert.ok(error instanceof APIConnectionError);
      assert.match(String(error.cause?.cause ?? error.cause), /ECONNRESET/);
      return true;
    });
    assert.equal((await world.messagesTo('+14155550123')).length, 1);
  });

  test('1007 with retry_after 1: the SDK waits so long and succeeds', async () => {
    const world = await emulator.world();
    const started = performance.now();
    await world.client().chats.create(body('+14155550124'));
    const waited = performance.now() - started;
    assert.ok(waited >= 1000 && waited < 5000, `waited ${waited} ms`);
    assert.equal((await world.messagesTo('+14155550124')).length, 1);
    assert.deepEqual(await tries(world), [{ status: 429, fault: 'too-fast', retry_count: 0 }, { status: 201, fault: undefined, retry_count: 1 }]);
  });

  test('faults strike by recipient: others notice nothing', async () => {
    const world = await emulator.world();
    await world.client().chats.create(body('+14155550125'));
    assert.deepEqual(await tries(world), [{ status: 201, fault: undefined, retry_count: 0 }]);
  });

  for (const [name, then] of [['reset', { connection: 'reset' }], ['closed', { connection: 'close' }], ['503', { error: 4004 }], ['a proxy\'s 502', { status: 502, body: '<h1>Bad gateway</h1>' }]]) {
    test(`before the change, ${name}: the retry sends once`, async () => {
      const world = await emulator.world();
      await world.fault('bad-day', { on: 'createChat', when: { calls: [1] }, then });
      await world.client().chats.create(body('+14155550125'));
      assert.equal((await world.messagesTo('+14155550125')).length, 1);
      assert.deepEqual((await tries(world)).map(({ fault }) => fault), ['bad-day', undefined]);
    });
  }

  test('a hanging answer runs into the client\'s own timeout', async () => {
    const world = await emulator.world();
    await world.fault('hang', { on: 'listChats', when: { calls: [1] }, then: { connection: 'hang' } });
    const page = await world.client({ timeout: 500 }).chats.listChats();
    assert.deepEqual(page.chats, []);
    assert.equal((await world.journal()).length, 2);
  });
});
