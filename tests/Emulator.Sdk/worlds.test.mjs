// The key an application sends chooses its world.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import Linq from '@linqapp/sdk';
import { emulatorFor } from './emulator.mjs';

describe('worlds', () => {
  const emulator = emulatorFor('office');
  const body = { from: '+12025550100', to: ['+14155550177'], message: { parts: [{ type: 'text', value: 'Only here' }] } };
  const count = async (world) => {
    let chats = 0;
    for await (const _ of world.client().chats.listChats()) chats++;
    return chats;
  };

  test('world-a and world-b start alike and do not see each other', async () => {
    const [a, b, shared] = ['world-a', 'world-b', 'My API Key'].map((token) => emulator.worldOf(token));
    const inA = await a.client().chats.create(body);
    assert.deepEqual([await count(a), await count(b), await count(shared)], [6, 5, 5]);
    await assert.rejects(b.impatient().chats.retrieve(inA.chat.id), { status: 404 });

    const inB = await b.client().chats.create(body);
    await a.advance('1s');
    const status = async (world) => (await world.messagesTo('+14155550177')).map(({ delivery_status }) => delivery_status);
    assert.deepEqual([await status(a), await status(b)], [['delivered'], ['pending']]);
    assert.equal(inB.chat.message.is_read, false);
    assert.deepEqual((await b.journal()).map(({ world }) => world).filter((world) => world !== 'b'), []);
  });

  test('the variables the SDK reads are enough', async () => {
    process.env.LINQ_API_V3_BASE_URL = `${emulator.url}/api/partner`;
    process.env.LINQ_API_V3_API_KEY = 'world-variables';
    try {
      assert.equal((await new Linq().chats.listChats()).chats.length, 5);
    } finally {
      delete process.env.LINQ_API_V3_BASE_URL;
      delete process.env.LINQ_API_V3_API_KEY;
    }
  });

  test('both prefixes work, with and without a slash at the end', async () => {
    for (const baseURL of [emulator.url, `${emulator.url}/`, `${emulator.url}/api/partner`, `${emulator.url}/api/partner/`]) {
      const world = emulator.worldOf('world-prefixes');
      assert.equal((await world.client({ baseURL }).chats.listChats()).chats.length, 5);
    }
  });
});
