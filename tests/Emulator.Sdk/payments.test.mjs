// Payments, which this level of the SDK has no methods for: called by its get, post and delete, as its users must.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import Linq from '@linqapp/sdk';
import { emulatorFor } from './emulator.mjs';
import { assertShape, refusal, TIME, UUID } from './shapes.mjs';

const [line, maya] = ['+12025550100', '+14155550123'];
const unknown = '00000000-0000-4000-8000-0000000000ff';
const requests = '/v3/payment_requests';
const handles = `/v3/payments/handles/${maya}`;
const id = (prefix) => new RegExp(`^${prefix}_\\w+$`);

const once = {
  id: UUID, object: 'payment_request', amount: 500, currency: 'usd', mode: 'payment', status: 'requested', rail: 'stripe',
  checkout_url: /^https:\/\/zero\.linqapp\.com\/pay\/crumb\?session=tok_\w+$/, stripe: { payment_intent_id: id('pi') },
  created_at: TIME, updated_at: TIME, expires_at: TIME,
};
const asking = { amount: 500, currency: 'usd' };
const paying = { handle: maya, amount_cents: 1250, currency: 'usd' };
const keyed = (key) => ({ headers: { 'Idempotency-Key': key } });

const refused = async (call, type, status, code) => {
  const error = await call.then(() => assert.fail('must be refused'), (problem) => problem);
  assert.ok(error instanceof type, `${error}`);
  assertShape(error.error, refusal(status, code));
};

/** A world, its client, and the status of a call with its answer. */
const worldOf = async (emulator) => {
  const world = await emulator.world();
  const linq = world.impatient();
  const answerOf = async (call) => {
    const response = await call.asResponse();
    return [response.status, await response.json()];
  };
  return { world, linq, answerOf };
};

describe('payment requests', () => {
  const emulator = emulatorFor('payments');

  test('create: a payment', async () => {
    const { linq, answerOf } = await worldOf(emulator);
    const [status, made] = await answerOf(linq.post(requests, { body: { ...asking, description: 'Cake', metadata: { order: '7' } } }));
    assert.equal(status, 201);
    assertShape(made, { ...once, description: 'Cake', metadata: { order: '7' } });
  });

  test('create: a subscription with a discount', async () => {
    const { linq } = await worldOf(emulator);
    const made = await linq.post(requests, { body: { mode: 'subscription', price_id: 'price_month', discount: { coupon: 'HALF' } } });
    assertShape(made, {
      ...once, amount: 499, mode: 'subscription', price_id: 'price_month', quantity: 1, interval: 'month', interval_count: 1,
      discount: { coupon: 'HALF', label: 'Half off' }, stripe: { payment_intent_id: id('pi'), customer_id: id('cus'), subscription_id: id('sub') },
    });
  });

  test('create: on the rail natural', async () => {
    const { linq } = await worldOf(emulator);
    const { stripe, ...shape } = once;
    assertShape(await linq.post(requests, { body: { ...asking, rail: 'natural', from: line, payer_handle: maya } }),
      { ...shape, rail: 'natural', natural: { payment_request_id: id('prq') } });
  });

  test('create: the same key is the same request, or a conflict', async () => {
    const { linq, answerOf } = await worldOf(emulator);
    const first = await answerOf(linq.post(requests, { body: asking, ...keyed('cake') }));
    assert.deepEqual(await answerOf(linq.post(requests, { body: asking, ...keyed('cake') })), first);
    await refused(linq.post(requests, { body: { ...asking, amount: 501 }, ...keyed('cake') }), Linq.ConflictError, 409, 2015);
  });

  test('create: refusals', async () => {
    const { linq } = await worldOf(emulator);
    await refused(linq.post(requests, { body: { currency: 'usd' } }), Linq.BadRequestError, 400, 1001);
    await refused(linq.post(requests, { body: { ...asking, amount: 49 } }), Linq.BadRequestError, 400, 1005);
    await refused(linq.post(requests, { body: { ...asking, discount: { coupon: 'HALF' } } }), Linq.BadRequestError, 400, 1005);
  });

  test('list: the newest first, by page and status', async () => {
    const { linq } = await worldOf(emulator);
    const made = [];
    for (let i = 0; i < 3; i++) made.unshift((await linq.post(requests, { body: asking })).id);
    const page = await linq.get(requests, { query: { limit: 2 } });
    assert.deepEqual([page.object, page.has_more, page.data.map((one) => one.id)], ['list', true, made.slice(0, 2)]);
    page.data.forEach((one) => assertShape(one, once));
    const rest = await linq.get(requests, { query: { limit: 2, offset: 2, status: 'requested' } });
    assert.deepEqual([rest.has_more, rest.data.map((one) => one.id)], [false, made.slice(2)]);
    await refused(linq.get(requests, { query: { limit: 101 } }), Linq.BadRequestError, 400, 1005);
  });

  test('get: as it is now', async () => {
    const { world, linq } = await worldOf(emulator);
    const made = await linq.post(requests, { body: asking });
    assert.deepEqual(await linq.get(`${requests}/${made.id}`), made);
    await world.advance('1m');
    await world.control('POST', `/payment_requests/${made.id}/pay`);
    assertShape(await linq.get(`${requests}/${made.id}`), { ...once, status: 'succeeded', paid_at: TIME });
    await refused(linq.get(`${requests}/${unknown}`), Linq.NotFoundError, 404, 2021);
  });

  test('cancel: once', async () => {
    const { world, linq } = await worldOf(emulator);
    const made = await linq.post(requests, { body: asking });
    assertShape(await linq.post(`${requests}/${made.id}/cancel`), { ...once, status: 'canceled' });
    await refused(linq.post(`${requests}/${made.id}/cancel`), Linq.ConflictError, 409, 2015);
    assert.deepEqual((await world.events()).map(({ type }) => type), ['payment.canceled']);
  });
});

describe('payments from wallets', () => {
  const emulator = emulatorFor('payments');

  const connect = async (linq) => {
    const { connect_id } = await linq.post(`${handles}/connect`);
    return linq.post(`${handles}/verify`, { body: { connect_id, code: '482913' } });
  };

  test('providers: retrieve and connect', async () => {
    const { linq } = await worldOf(emulator);
    assert.deepEqual(await linq.get('/v3/payments/providers/agentcard'), { provider: 'agentcard', status: 'ready' });
    assertShape(await linq.post('/v3/payments/providers/agentcard/connect', { body: { return_url: 'https://shop.example.com/done' } }),
      { hosted_url: /^https:\/\//, session_id: id('pcs'), status: 'pending' });
    await refused(linq.get('/v3/payments/providers/nobody'), Linq.NotFoundError, 404, 2001);
  });

  test('handles: connect, verify, connection, revoke', async () => {
    const { world, linq } = await worldOf(emulator);
    assert.deepEqual(await linq.get(`${handles}/connection`), { handle: maya, status: 'not_connected' });
    assertShape(await linq.post(`${handles}/connect`), { handle: maya, status: 'pending', connect_id: id('cs') });
    await refused(linq.post(`${handles}/verify`, { body: { connect_id: 'cs_other', code: '482913' } }), Linq.BadRequestError, 400, 1005);
    assert.deepEqual(await connect(linq), { handle: maya, status: 'connected' });
    assert.deepEqual(await linq.delete(`${handles}/connection`), { handle: maya, status: 'revoked' });
    assert.deepEqual((await world.events()).map(({ type }) => type), ['connection.created', 'connection.revoked']);
  });

  test('payments: create moves on with the same key', async () => {
    const { linq, answerOf } = await worldOf(emulator);
    const create = () => answerOf(linq.post('/v3/payments', { body: paying, ...keyed('lunch') }));
    assert.deepEqual(await create(), [200, { ...paying, status: 'needs_connection' }]);
    await connect(linq);
    const [, made] = await create();
    assertShape(made, { ...paying, id: id('pay'), status: 'ready' });
    assert.deepEqual(await create(), [200, made]);
    await refused(linq.post('/v3/payments', { body: { ...paying, amount_cents: 9 }, ...keyed('lunch') }), Linq.ConflictError, 409, 2015);
  });

  test('payments: retrieve, credentials, cancel', async () => {
    const { linq } = await worldOf(emulator);
    await connect(linq);
    const made = await linq.post('/v3/payments', { body: paying });
    assert.deepEqual(await linq.get(`/v3/payments/${made.id}`), made);
    assertShape(await linq.get(`/v3/payments/${made.id}/credentials`),
      { handoff: { provider: 'agentcard', fetch_url: /^https:\/\//, user_token: /./, card_ref: id('card') } });
    assert.deepEqual(await linq.post(`/v3/payments/${made.id}/cancel`), { ...made, status: 'canceled' });
    await refused(linq.get(`/v3/payments/${made.id}/credentials`), Linq.ConflictError, 409, 2015);
    await refused(linq.get('/v3/payments/pay_unknown'), Linq.NotFoundError, 404, 2021);
  });
});
