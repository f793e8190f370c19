// Every documented refusal these operations can meet surfaces as the SDK's typed error, and changes nothing.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  APIConnectionError, AuthenticationError, BadRequestError, ConflictError, InternalServerError, NotFoundError, PermissionDeniedError, RateLimitError,
  UnprocessableEntityError,
} from '@linqapp/sdk';
import { emulatorFor } from './emulator.mjs';
import { assertShape, refusal } from './shapes.mjs';

const classes = {
  400: BadRequestError, 401: AuthenticationError, 403: PermissionDeniedError, 404: NotFoundError, 409: ConflictError,
  422: UnprocessableEntityError, 429: RateLimitError, 500: InternalServerError, 501: InternalServerError, 503: InternalServerError, 504: InternalServerError,
};

/** Makes a call that must be refused, reads the error as an application would, and compares the state before and after. */
async function refused(world, status, code, call, more) {
  const before = await world.stateText();
  const error = await call(world.impatient()).then(() => assert.fail('the call must be refused'), (thrown) => thrown);
  assert.ok(error instanceof classes[status], `expected ${classes[status].name}, got ${error.stack}`);
  assert.equal(error.status, status);
  assertShape(error.error, refusal(status, code, more));
  assert.equal(error.error.error.code, code);
  assert.equal(error.headers.get('x-trace-id'), error.error.trace_id);
  assert.match(error.headers.get('content-type'), /^application\/json/);
  assert.equal(await world.stateText(), before, 'a refusal changes nothing');
  return error;
}

const from = '+12025550100';
const part = (value, more = {}) => ({ type: 'text', value, ...more });
const body = (changes = {}) => ({ from, to: ['+14155550177'], message: { parts: [part('Hello')] }, ...changes });
const withParts = (...parts) => body({ message: { parts } });
const withMessage = (more) => body({ message: { parts: [part('Hello')], ...more } });
const card = (app = {}, layout = { caption: 'Card' }) => ({
  type: 'imessage_app', layout, url: 'https://example.com', app: { name: 'Card', team_id: 'A1B2C3D4E5', bundle_id: 'com.example.card', ...app },
});
const clip = { type: 'app_clip', value: 'https://zero.linqapp.com/pay/1' };
const without = (key) => { const { [key]: _, ...rest } = body(); return rest; };
const chat = (end) => `00000000-0000-4000-8000-0000000000${end}`;

const create = [
  [400, 1001, 'no from', without('from')],
  [400, 1001, 'no to', without('to')],
  [400, 1001, 'nobody in to', body({ to: [] })],
  [400, 1001, 'no message', without('message')],
  [400, 1001, 'neither parts nor experience', body({ message: {} })],
  [400, 1001, 'no parts', withParts()],
  ...['12025550100', '+1 202 555 0100', '+1-202-555-0100', '+1(202)5550100', '+02025550100', '+1234567890123456', '+1202555O100', 'me@example.com']
    .map((number) => [400, 1002, `from ${number}`, body({ from: number })]),
  ...['14155550177', '+1 415 555 0177', '+44 (0)20 7123 4567', '+', '+1']
    .filter((number) => number !== '+1')
    .map((number) => [400, 1002, `to ${number}`, body({ to: [number] })]),
  [400, 1003, 'to of the wrong type', body({ to: '+14155550177' })],
  [400, 1003, 'parts of the wrong type', body({ message: { parts: 'Hello' } })],
  [400, 1004, 'an unknown kind of part', withParts({ type: 'hologram', value: 'x' })],
  [400, 1004, 'an empty text', withParts(part(''))],
  [400, 1004, 'a text of 10,001 characters', withParts(part('x'.repeat(10_001)))],
  [400, 1004, 'two texts side by side', withParts(part('a'), part('b'))],
  [400, 1004, '101 parts', withParts(...Array.from({ length: 101 }, (_, i) => (i % 2 ? { type: 'media', attachment_id: chat('a1') } : part('x'))))],
  [400, 1004, 'a link that is not alone', withParts(part('see'), { type: 'link', value: 'https://example.com' })],
  [400, 1004, 'a link that is none', withParts({ type: 'link', value: 'example' })],
  [400, 1004, 'media with two sources', withParts({ type: 'media', url: 'https://example.com/a.png', attachment_id: chat('a1') })],
  [400, 1004, 'media with no source', withParts({ type: 'media' })],
  [400, 1004, 'media over http', withParts({ type: 'media', url: 'http://example.com/a.png' })],
  [400, 1004, '41 public URLs', withParts(...Array.from({ length: 41 }, () => ({ type: 'media', url: 'https://example.com/a.png' })))],
  [400, 1004, 'parts and experience', body({ message: { parts: [part('x')], experience: { name: 'link', action: 'open', params: { url: 'https://example.com' } } } })],
  [400, 1004, 'an app clip that is not secure', withParts({ type: 'app_clip', value: 'http://example.com' })],
  [400, 1005, 'an e-mail address that is none', body({ to: ['ana@'] })],
  [400, 1005, '32 recipients', body({ to: Array.from({ length: 32 }, (_, i) => `+141555502${String(i).padStart(2, '0')}`) })],
  [400, 1005, 'the own line in to', body({ to: [from] })],
  [400, 1005, 'a link as first message', withParts({ type: 'link', value: 'https://example.com' })],
  ...['https://example.com', 'HTTP://EXAMPLE.COM', 'ftp://example.com', 'www.example.com']
    .map((url) => [400, 1005, `${url} in the first message`, withParts(part(`see ${url}`))]),
  [400, 1005, 'an effect on the first message', withMessage({ effect: { type: 'screen', name: 'confetti' } })],
  [400, 1005, 'a reply as first message', withMessage({ reply_to: { message_id: chat('ff') } })],
  [400, 1005, 'an effect nobody knows', withMessage({ effect: { type: 'screen', name: 'slam' } })],
  [400, 1005, 'a service nobody knows', withMessage({ preferred_service: 'imessage' })],
  [400, 1005, 'a key of 256 characters', withMessage({ idempotency_key: 'k'.repeat(256) })],
  [400, 1005, 'a decoration past the end', withParts(part('Hello', { text_decorations: [{ range: [0, 6], style: 'bold' }] }))],
  [400, 1005, 'a decoration with both', withParts(part('Hello', { text_decorations: [{ range: [0, 5], style: 'bold', animation: 'big' }] }))],
  [400, 1005, 'an animation over a style', withParts(part('Hello', { text_decorations: [{ range: [0, 3], style: 'bold' }, { range: [2, 5], animation: 'big' }] }))],
  [400, 1005, 'a mention_range without a mention', withParts(part('Hello', { mention_range: [0, 5] }))],
  [400, 1008, 'a card without a name', withParts(card({ name: '' }))],
  [400, 1008, 'a card of a bad team', withParts(card({ team_id: 'short' }))],
  [400, 1008, 'a card without a face', withParts(card({}, {}))],
  [400, 1008, 'a card that is not alone', withParts(part('see'), card())],
  [403, 2006, 'from somebody else\'s line', body({ from: '+12025550999' })],
  [403, 2024, 'somebody who opted out', body({ to: ['+14155550130'] })],
  [403, 2026, 'a blocked handle', body({ to: ['+14155550131'] })],
  [403, 2027, 'from a line that may not', body({ from: '+12025550102' })],
  [404, 2003, 'an unknown attachment', withParts({ type: 'media', attachment_id: chat('ff') })],
  [404, 2007, 'an attachment that is not ready', withParts({ type: 'media', attachment_id: chat('a2') })],
  [404, 2002, 'a reply to nothing', body({ to: ['+14155550123'], message: { parts: [part('x')], reply_to: { message_id: chat('ff') } } })],
  [409, 2018, 'a card by SMS', body({ message: { parts: [card()], preferred_service: 'SMS' } })],
  [409, 2018, 'a card by RCS', body({ message: { parts: [card()], preferred_service: 'RCS' } })],
  [409, 2023, 'a mention in a direct chat', withParts(part('Hello', { mention: '+14155550177' }))],
  [409, 2023, 'a mention of a stranger', body({ to: ['+14155550123', '+14155550125'], message: { parts: [part('Hello', { mention: '+14155550188' })] } })],
  [409, 2028, 'an app clip by SMS', body({ message: { parts: [clip], preferred_service: 'SMS' } })],
  [422, 4005, 'a card to somebody without iMessage', body({ to: ['+14155550124'], message: { parts: [card()] } })],
  [500, 5002, 'media that cannot be reached', withParts({ type: 'media', url: 'https://files.example.com/gone.png' })],
  [400, 5004, 'media of a kind nobody takes', withParts({ type: 'media', url: 'https://files.example.com/setup.exe' })],
  [400, 5005, 'media of more than 10 MB', withParts({ type: 'media', url: 'https://files.example.com/huge.mp4' })],
];

const list = [
  ...['0', '-1', '101', 'ten', '1.5'].map((limit) => [400, 1005, `limit ${limit}`, { limit }]),
  ...['-1', 'next', '1.5', '1234567890123456789'].map((cursor) => [400, 1005, `cursor ${cursor}`, { cursor }]),
  [400, 1002, 'from with dashes', { from: '+1-202-555-0100' }],
  [400, 1002, 'to with letters', { to: '+1415555CALL' }],
  [400, 1005, 'to that is no e-mail address', { to: 'ana@' }],
  [403, 2006, 'from somebody else\'s line', { from: '+12025550999' }],
];

describe('refusals', () => {
  const emulator = emulatorFor('office');

  for (const [status, code, name, request] of create) {
    test(`chats.create, ${name}: ${status}/${code}`, async () => {
      await refused(await emulator.world(), status, code, (linq) => linq.chats.create(request));
    });
  }

  for (const [status, code, name, query] of list) {
    test(`chats.listChats, ${name}: ${status}/${code}`, async () => {
      await refused(await emulator.world(), status, code, (linq) => linq.chats.listChats(query));
    });
  }

  for (const operation of ['retrieve', 'markAsRead']) {
    test(`chats.${operation}, an id that is none: 400/1005`, async () => {
      const error = await refused(await emulator.world(), 400, 1005, (linq) => linq.chats[operation]('not-a-uuid'));
      assert.equal(error.error.error.message, 'invalid chatId format: must be a valid UUID');
    });
    test(`chats.${operation}, a chat nobody knows: 404/2001`, async () => {
      await refused(await emulator.world(), 404, 2001, (linq) => linq.chats[operation](chat('ff')));
    });
  }

  test('chats.markAsRead, a group the line has left: 409/2013', async () => {
    await refused(await emulator.world(), 409, 2013, (linq) => linq.chats.markAsRead(chat('c4')));
  });

  test('a body that is not JSON: 400/1003', async () => {
    await refused(await emulator.world(), 400, 1003, (linq) => linq.post('/v3/chats', { body: new Blob(['{"from":']), headers: { 'Content-Type': 'application/json' } }));
  });

  test('a sandbox may not write first: 403/2008', async () => {
    const world = await emulator.world('sandbox');
    await refused(world, 403, 2008, (linq) => linq.chats.create(body()));
    await world.client().chats.create(body({ to: ['+14155550123'] }));
  });

  test('the 31st message in a minute: 429/1007 with the seconds to wait, and none to wait after them', async () => {
    const world = await emulator.world();
    const linq = world.impatient();
    for (let i = 0; i < 30; i++) await linq.chats.create(body());
    const error = await refused(world, 429, 1007, (client) => client.chats.create(body()), { retry_after: 60 });
    assert.equal(error.headers.get('retry-after'), '60');
    assert.equal(error.error.error.message, 'Rate limited. Try again in 60 seconds.');
    await linq.chats.create(body({ to: ['+14155550178'] }));
    await world.advance('1m');
    await linq.chats.create(body());
  });

  // What the emulator's own state cannot bring about, a fault does.
  for (const [status, code] of [[409, 2009], [403, 2005], [403, 2011], [409, 2015], [500, 3006], [504, 3005], [503, 4004], [422, 4005]]) {
    test(`a fault with error ${code}: ${status}`, async () => {
      const world = await emulator.world();
      await world.fault('on-purpose', { on: 'createChat', then: { error: code } });
      await refused(world, status, code, (linq) => linq.chats.create(body()));
    });
  }

  test('a 409 reaches an application of the default patience after three tries', async () => {
    const world = await emulator.world();
    const error = await world.client().chats.markAsRead(chat('c4')).then(() => assert.fail('must be refused'), (thrown) => thrown);
    assert.ok(error instanceof ConflictError);
    assert.deepEqual((await world.journal()).map(({ error_code, retry_count }) => [error_code, retry_count]), [[2013, 0], [2013, 1], [2013, 2]]);
  });

  test('a 4xx is not tried again', async () => {
    const world = await emulator.world();
    await assert.rejects(world.client().chats.retrieve(chat('ff')), NotFoundError);
    assert.equal((await world.journal()).length, 1);
  });

  test('a base URL that ends in /v3 gets a hint: 404/2001', async () => {
    const world = await emulator.world();
    const error = await refused(world, 404, 2001, () => world.impatient({ baseURL: `${emulator.url}/v3` }).chats.listChats());
    assert.match(error.error.error.message, /base URL must not end in \/v3/);
  });

  test('nothing listens: the SDK\'s connection error', async () => {
    const world = await emulator.world();
    await assert.rejects(world.impatient({ baseURL: 'http://127.0.0.1:1' }).chats.listChats(), APIConnectionError);
  });
});

describe('refusals by key', () => {
  const emulator = emulatorFor('keys');

  test('a key nobody knows: 401/2004, before anything else', async () => {
    const world = emulator.worldOf('My API Key');
    for (const call of [
      (linq) => linq.chats.listChats({ limit: 0 }), (linq) => linq.chats.create({}), (linq) => linq.chats.retrieve('x'),
      (linq) => linq.chats.markAsRead('x'), (linq) => linq.get('/v3/no/such/route'),
    ]) {
      await refused(world, 401, 2004, call);
    }
  });

  const everything = () => emulator.worldOf('My API Key').client({ apiKey: 'everything' });
  const support = (options) => emulator.worldOf('My API Key').client({ apiKey: 'support', ...options });
  const ids = async (linq) => (await linq.chats.listChats()).chats.map(({ id }) => id);

  test('a key sees the chats of its lines', async () => {
    assert.deepEqual((await ids(everything())).sort(), [chat('d0'), chat('d1')]);
    assert.deepEqual(await ids(support()), [chat('d1')]);
    assert.equal((await support().chats.retrieve(chat('d1'))).id, chat('d1'));
  });

  for (const [status, code, name, call] of [
    [404, 2001, 'retrieve of a foreign chat', (linq) => linq.chats.retrieve(chat('d0'))],
    [404, 2001, 'markAsRead of a foreign chat', (linq) => linq.chats.markAsRead(chat('d0'))],
    [403, 2006, 'create from a foreign line', (linq) => linq.chats.create(body())],
    [403, 2006, 'listChats from a foreign line', (linq) => linq.chats.listChats({ from })],
  ]) {
    test(`${name}: ${status}/${code}`, async () => {
      await refused(emulator.worldOf('My API Key'), status, code, () => call(support({ maxRetries: 0 })));
    });
  }
});
