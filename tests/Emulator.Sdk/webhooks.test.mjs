// webhookSubscriptions.* and webhookEvents.*, and what a receiver that verifies everything is told.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import Linq from '@linqapp/sdk';
import { emulatorFor } from './emulator.mjs';
import { receiverFor } from './receiver.mjs';
import { assertShape, chatEvent, envelope, messageEvent, same, SECRET, subscription } from './shapes.mjs';

const from = '+12025550100';
const known = '00000000-0000-4000-8000-0000000000c1';
const nobody = '00000000-0000-4000-8000-000000000000';
const text = (value) => ({ message: { parts: [{ type: 'text', value }] } });
const receipts = ['message.sent', 'message.delivered', 'message.read'];
const code = (expected, type) => (problem) => problem instanceof type && problem.error.error.code === expected;

describe('webhookSubscriptions', () => {
  const emulator = emulatorFor('webhooks');
  const wanted = { target_url: 'https://hooks.example.com/linq?version=2026-02-03', subscribed_events: ['message.received', 'message.sent'] };

  test('has the five methods tried here', async () => {
    const { webhookSubscriptions } = (await emulator.world()).client();
    const methods = Object.getOwnPropertyNames(Object.getPrototypeOf(webhookSubscriptions)).filter((name) => name !== 'constructor');
    assert.deepEqual(methods.sort(), ['create', 'delete', 'list', 'retrieve', 'update']);
  });

  test('create tells the secret, once', async () => {
    const linq = (await emulator.world()).client();
    const { data, response } = await linq.webhookSubscriptions.create({ ...wanted, phone_numbers: [from] }).withResponse();
    assert.equal(response.status, 201);
    assertShape(data, {
      ...subscription, ...wanted, subscribed_events: same(wanted.subscribed_events), phone_numbers: same([from]), is_active: true, signing_secret: SECRET,
    });
    assert.equal(data.created_at, data.updated_at);
    const { signing_secret, ...rest } = data;
    assert.deepEqual(await linq.webhookSubscriptions.retrieve(data.id), rest);
    assert.deepEqual(await linq.webhookSubscriptions.list(), { subscriptions: [rest] });
  });

  test('list shows all, the oldest first, paused ones too', async () => {
    const linq = (await emulator.world()).client();
    assert.deepEqual(await linq.webhookSubscriptions.list(), { subscriptions: [] });
    const ids = [];
    for (const target_url of ['https://b.example.com/', 'https://a.example.com/']) ids.push((await linq.webhookSubscriptions.create({ ...wanted, target_url })).id);
    await linq.webhookSubscriptions.update(ids[0], { is_active: false });
    const { subscriptions } = await linq.webhookSubscriptions.list();
    assert.deepEqual(subscriptions.map(({ id, is_active }) => [id, is_active]), [[ids[0], false], [ids[1], true]]);
    subscriptions.forEach((one) => assertShape(one, subscription));
  });

  test('update changes what it names and nothing else', async () => {
    const world = await emulator.world();
    const { webhookSubscriptions } = world.client();
    const { signing_secret, ...created } = await webhookSubscriptions.create({ ...wanted, phone_numbers: [from] });
    await world.advance('1s');
    const { data, response } = await webhookSubscriptions.update(created.id, { is_active: false }).withResponse();
    assert.equal(response.status, 200);
    assert.ok(data.updated_at > created.updated_at);
    assert.deepEqual(data, { ...created, is_active: false, updated_at: data.updated_at });
    const next = await webhookSubscriptions.update(created.id, { target_url: 'https://new.example.com/', subscribed_events: ['reaction.added'], phone_numbers: null });
    assert.deepEqual(next, { ...data, target_url: 'https://new.example.com/', subscribed_events: ['reaction.added'], phone_numbers: null });
  });

  test('delete is final, and the URL is free again', async () => {
    const linq = (await emulator.world()).impatient();
    const { id } = await linq.webhookSubscriptions.create(wanted);
    await assert.rejects(linq.webhookSubscriptions.create(wanted), code(1005, Linq.BadRequestError));
    assert.equal((await linq.webhookSubscriptions.delete(id).asResponse()).status, 204);
    assert.deepEqual(await linq.webhookSubscriptions.list(), { subscriptions: [] });
    for (const act of ['retrieve', 'update', 'delete']) await assert.rejects(linq.webhookSubscriptions[act](id, {}), code(2010, Linq.NotFoundError));
    assert.notEqual((await linq.webhookSubscriptions.create(wanted)).id, id);
  });

  for (const [name, expected, change] of [
    ['no URL', 1001, { target_url: undefined }],
    ['a relative URL', 1005, { target_url: '/hooks' }],
    ['http to a public host', 1005, { target_url: 'http://hooks.example.com/' }],
    ['no events', 1001, { subscribed_events: [] }],
    ['an event nobody knows', 1005, { subscribed_events: ['message.vanished'] }],
    ['a number that is none', 1002, { phone_numbers: ['12025550100'] }],
  ]) {
    test(`${name} is refused`, async () => {
      const linq = (await emulator.world()).impatient();
      await assert.rejects(linq.webhookSubscriptions.create({ ...wanted, ...change }), code(expected, Linq.BadRequestError));
    });
  }

  test('an unknown subscription is not found', async () => {
    const { webhookSubscriptions } = (await emulator.world()).impatient();
    for (const id of [nobody, 'no-uuid']) await assert.rejects(webhookSubscriptions.retrieve(id), code(2010, Linq.NotFoundError));
  });
});

describe('webhookEvents', () => {
  const emulator = emulatorFor('webhooks');

  /** What the SDK's own type allows: fewer than the vendor has by now. */
  const typed = () => {
    const declarations = readFileSync(fileURLToPath(import.meta.resolve('@linqapp/sdk/resources/webhook-events')).replace(/mjs$/, 'd.ts'), 'utf8');
    return /type WebhookEventType = (.*);/.exec(declarations)[1].replaceAll("'", '').split(' | ');
  };

  test('list names every event, and each can be subscribed to', async () => {
    const linq = (await emulator.world()).client();
    const { data, response } = await linq.webhookEvents.list().withResponse();
    assert.equal(response.status, 200);
    assertShape(data, { events: () => {}, doc_url: 'https://docs.linqapp.com/channel/imessage/guides/webhooks/events' });
    assert.equal(new Set(data.events).size, 75);
    assert.equal(typed().length, 27);
    assert.deepEqual(typed().filter((name) => !data.events.includes(name)), []);
    const { subscribed_events } = await linq.webhookSubscriptions.create({ target_url: 'https://hooks.example.com/', subscribed_events: data.events });
    assert.deepEqual(subscribed_events, data.events);
  });
});

describe('what a receiver is told', () => {
  const emulator = emulatorFor('webhooks');
  const receiver = receiverFor();

  const told = ({ deliveries, refused }) => {
    assert.deepEqual(refused, []);
    return deliveries.map(({ body }) => JSON.parse(body));
  };

  /** A world and a hook subscribed to some events, or to all but what it would hear of itself. */
  async function listening({ scenario, events, ...options } = {}) {
    const world = await emulator.world(scenario);
    const linq = world.client();
    const hook = receiver.hook(options);
    const subscribed_events = events ?? (await linq.webhookEvents.list()).events.filter((name) => !name.startsWith('webhook_subscription.'));
    const created = await linq.webhookSubscriptions.create({ target_url: hook.url, subscribed_events });
    hook.secret = created.signing_secret;
    return { world, linq, hook, subscription: created };
  }

  const create = (...to) => ({ chats }) => chats.create({ from, to, ...text('Hello') });
  const write = ({ chats }) => chats.messages.send(known, text('Hello'));
  // SMS has no receipts, a group has none either, and some people let nobody see what they read.
  for (const [name, send, expected] of [
    ['a direct iMessage chat that exists', write, receipts],
    ['the same through messages.create', ({ messages }) => messages.create({ from, to: ['+14155550123'], ...text('Hello') }), receipts],
    ['a new direct iMessage chat', create('ana@example.com'), ['chat.created', ...receipts]],
    ['a new RCS chat', create('+14155550125'), ['chat.created', ...receipts]],
    ['somebody who does not let see what they read', create('+14155550126'), ['chat.created', 'message.sent', 'message.delivered']],
    ['a new SMS chat', create('+14155550124'), ['chat.created', 'message.sent']],
    ['a new group', create('+14155550123', 'ana@example.com'), ['chat.created', 'message.sent']],
  ]) {
    test(`${name}: ${expected.join(', ')}`, async () => {
      const { world, linq, hook, subscription: { id } } = await listening();
      const { response } = await send(linq).withResponse();
      assert.deepEqual(told(hook), [], 'nothing before the clock is moved');
      await world.advance('1m');

      const events = told(hook);
      assert.deepEqual(events.map(({ event_type }) => event_type), expected);
      assert.deepEqual(new Set(events.map(({ trace_id }) => trace_id)), new Set([response.headers.get('x-trace-id')]));
      const times = events.map(({ created_at }) => created_at);
      assert.deepEqual(times, [...new Set(times)].sort(), 'later events bear later times');
      hook.deliveries.forEach(({ headers }, index) => assertHeaders(headers, events[index], id));
      events.forEach(assertEvent);
    });
  }

  function assertHeaders(headers, event, subscriptionId) {
    assert.equal(headers['content-type'].split(';')[0], 'application/json');
    assert.equal(headers['webhook-id'], event.event_id);
    assert.match(headers['webhook-signature'], /^v1,[A-Za-z0-9+/]{43}=$/);
    assert.match(headers['x-webhook-signature'], /^[0-9a-f]{64}$/);
    assert.equal(headers['x-webhook-timestamp'], headers['webhook-timestamp']);
    assert.deepEqual([headers['x-webhook-event'], headers['x-webhook-subscription-id']], [event.event_type, subscriptionId]);
  }

  /** A receipt's times are those reached so far. */
  function assertEvent(event) {
    assertShape(event, envelope(event.event_type, event.event_type === 'chat.created' ? chatEvent : messageEvent));
    const reached = receipts.indexOf(event.event_type);
    if (reached < 0) return;
    const { sent_at, delivered_at, read_at } = event.data;
    assert.deepEqual([sent_at, delivered_at, read_at].map((time) => time !== null), [true, reached >= 1, reached >= 2]);
  }

  test('only the events it subscribed to, and only of its lines', async () => {
    const { world, linq, hook, subscription: { id } } = await listening({ events: ['message.delivered'] });
    await linq.webhookSubscriptions.update(id, { phone_numbers: ['+12025550101'] });
    await write(linq);
    const { chat } = await linq.chats.create({ from: '+12025550101', to: ['+14155550123'], ...text('From the other line') });
    await world.advance('1m');
    assert.deepEqual(told(hook).map(({ event_type, data }) => [event_type, data.id]), [['message.delivered', chat.message.id]]);
  });

  test('nothing once its subscription is deleted or paused', async () => {
    const { world, linq, hook, subscription: { id } } = await listening();
    const other = await listening();
    await write(linq);
    await linq.webhookSubscriptions.delete(id);
    await other.linq.webhookSubscriptions.update(other.subscription.id, { is_active: false });
    await write(other.linq);
    for (const one of [world, other.world]) await one.advance('1h');
    assert.deepEqual([told(hook), told(other.hook)], [[], []]);
  });

  test('nothing more once its subscription is deleted between two attempts', async () => {
    const { world, linq, hook, subscription: { id } } = await listening({ events: ['message.sent'], answers: [500] });
    await write(linq);
    await world.advance('100ms');
    await linq.webhookSubscriptions.delete(id);
    await world.advance('1h');
    assert.equal(told(hook).length, 1);
  });

  // The vendor does not publish its pauses; 2 s is assumed.
  test('a 500 is tried again after 2 s of the world\'s time, with the same id and bytes', async () => {
    const { world, linq, hook } = await listening({ events: ['message.sent'], answers: [500] });
    await write(linq);
    await world.advance('100ms');
    await world.advance('1999ms');
    assert.equal(told(hook).length, 1);
    await world.advance('1ms');
    await world.advance('1h');
    const [first, second, ...more] = hook.deliveries;
    assert.deepEqual([more, hook.refused], [[], []]);
    assert.equal(second.headers['webhook-id'], first.headers['webhook-id']);
    assert.equal(second.body, first.body);
    assert.equal(hook.done.size, 1);
  });

  test('on a manual clock signatures carry the machine\'s time, as those who verify expect', async () => {
    const { world, linq, hook } = await listening({ scenario: 'office', events: ['message.sent'] });
    await write(linq);
    await world.advance('1s');
    assert.deepEqual([hook.deliveries.length, hook.refused], [1, []]);
    const apart = Math.abs(Date.now() / 1000 - Number(hook.deliveries[0].headers['webhook-timestamp']));
    assert.ok(apart < 300, `${apart} s apart`);
  });

  test('with signed_at: world they carry the world\'s, which is refused by those who go by the machine\'s', async () => {
    const { world, linq, hook } = await listening({ scenario: 'world-time', events: ['message.sent'] });
    await write(linq);
    await world.advance('1s');
    assert.deepEqual(hook.deliveries.map(({ headers }) => headers['webhook-timestamp']), [String(Date.parse('2026-11-23T18:00:00Z') / 1000)]);
    assert.match(hook.refused[0].message, /^Message timestamp too (old|new)$/);
  });

  test('a 400 is final', async () => {
    const { world, linq, hook } = await listening({ events: ['message.sent'], answers: [400] });
    await write(linq);
    await world.advance('1h');
    assert.equal(told(hook).length, 1);
  });
});
