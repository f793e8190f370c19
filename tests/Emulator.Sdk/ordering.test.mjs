// Webhooks come in the order in which things happened, on a real clock, from the first one on. ORDER_RUNS and ORDER_MESSAGES make it longer than CI has time for.
import assert from 'node:assert/strict';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { Emulator } from './emulator.mjs';

const line = '+12025550100';
const person = '+14155550123';
const runs = Number(process.env.ORDER_RUNS ?? 2);
const messages = Number(process.env.ORDER_MESSAGES ?? 100);

for (let run = 1; run <= runs; run += 1) {
  test(`a cold start, ${messages} messages one after the other, and a receiver that takes 0 to 20 ms: run ${run} of ${runs}`, async () => {
    const told = [];
    const complete = withResolvers();
    const receiver = createServer(async (request, response) => {
      const event = JSON.parse(Buffer.concat(await request.toArray()).toString());
      told.push(event.event_type === 'message.received' ? event.data.parts[0].value : event.event_type);
      await pause(randomInt(21));
      response.writeHead(200).end();
      if (told.length === messages + 1) complete.resolve();
    });
    await once(receiver.listen(0, '127.0.0.1'), 'listening');
    const emulator = new Emulator('ordering');
    await emulator.start();
    try {
      const world = await emulator.worldOf('My API Key');
      await world.client().webhookSubscriptions.create({ target_url: `http://127.0.0.1:${receiver.address().port}/`, subscribed_events: ['chat.created', 'message.received'] });
      const texts = Array.from({ length: messages }, (_, number) => `Number ${number}`);
      for (const text of texts) await world.control('POST', `/contacts/${encodeURIComponent(person)}/messages`, { to: line, text });
      await complete.promise;
      assert.deepEqual(told, ['chat.created', ...texts]);
    } finally {
      receiver.closeAllConnections();
      receiver.close();
      await emulator.stop();
    }
  });
}

function withResolvers() {
  const resolvers = {};
  resolvers.promise = new Promise((resolve, reject) => { Object.assign(resolvers, { resolve, reject }); });
  return resolvers;
}
