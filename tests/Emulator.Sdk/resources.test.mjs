// phoneNumbers, phonenumbers, availableNumber, capability and contactCard: what an account has besides its chats.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import Linq from '@linqapp/sdk';
import { emulatorFor } from './emulator.mjs';
import { assertShape, LINE_TYPE, refusal, UUID } from './shapes.mjs';

const [first, second, risky, flagged] = ['+12025550100', '+12025550101', '+12025550102', '+12025550103'];
const [maya, ben] = ['+14155550123', '+14155550124'];

const refused = async (call, type, status, code, more) => {
  const error = await call.then(() => assert.fail('must be refused'), (problem) => problem);
  assert.ok(error instanceof type, `${error}`);
  assert.equal(error.status, status);
  assertShape(error.error, refusal(status, code, more));
};

describe('phoneNumbers', () => {
  const emulator = emulatorFor('lines');

  test('list: every line with its reputation, under the old name too', async () => {
    const { phone_numbers: lines } = await (await emulator.world()).client().phoneNumbers.list();
    assert.deepEqual(lines.map(({ phone_number, reputation }) => [phone_number, reputation.status]),
      [[first, 'HEALTHY'], [second, 'HEALTHY'], [risky, 'AT_RISK'], [flagged, 'CRITICAL']]);
    for (const line of lines) {
      const rating = { status: /^(HEALTHY|AT_RISK|CRITICAL)$/, doc_url: /^https:\/\/docs\.linqapp\.com\/channel\/imessage\/guides\/phone-numbers\/phone-reputation#[a-z-]+$/ };
      assertShape(line, { id: UUID, phone_number: /^\+/, reputation: rating, health_status: rating, forwarding_number: [/^\+/, null], line_type: LINE_TYPE });
    }
  });

  test('update: sets and clears where calls go', async () => {
    const linq = (await emulator.world()).impatient();
    const { phone_numbers: [, { id }] } = await linq.phoneNumbers.list();
    assert.deepEqual(await linq.phoneNumbers.update(id, { forwarding_number: '+12025550888' }), { id, phone_number: second, forwarding_number: '+12025550888' });
    assert.equal((await linq.phoneNumbers.update(id, { forwarding_number: null })).forwarding_number, null);
    await refused(linq.phoneNumbers.update('00000000-0000-4000-8000-0000000000ff', { forwarding_number: null }), Linq.NotFoundError, 404, 2019);
    await refused(linq.phoneNumbers.update(id, { forwarding_number: '5' }), Linq.BadRequestError, 400, 1002);
  });

  test('phonenumbers.list: the older form', async () => {
    const { phone_numbers: lines } = await (await emulator.world()).client().phonenumbers.list();
    assert.equal(lines.length, 4);
    for (const line of lines) {
      assertShape(line, { id: UUID, phone_number: /^\+/, capabilities: { sms: true, mms: true, voice: true }, country_code: null, type: null });
    }
  });
});

describe('availableNumber.retrieve', () => {
  const emulator = emulatorFor('lines');

  test('healthy lines take turns, and whoever has a chat keeps its line', async () => {
    const linq = (await emulator.world()).client();
    const next = async (query) => (await linq.availableNumber.retrieve(query)).phone_number;
    assert.deepEqual([await next(), await next(), await next()], [first, second, first]);
    assert.deepEqual([await next({ to: [maya] }), await next({ to: [maya] })], [second, second]);
    assert.equal(await next({ to: [maya, ben] }), first);
    assert.equal(await next({ to: [maya], exclude_from: [first, second] }), risky);
  });

  test('the address-book entry can be downloaded without a key', async () => {
    const linq = (await emulator.world()).client();
    const { phone_number, vcf_url } = await linq.availableNumber.retrieve();
    const answer = await fetch(vcf_url);
    assert.equal(answer.headers.get('content-type'), 'text/vcard; charset=utf-8');
    const entry = await answer.text();
    assert.match(entry, /^BEGIN:VCARD\r\nVERSION:3\.0\r\n/);
    assert.ok(entry.includes(`PREF:${phone_number}\r\n`) && entry.includes('FN:Acme Support\r\n'), entry);
    assert.ok(!entry.includes(flagged), entry);
  });

  test('refusals: everything excluded, nothing left', async () => {
    const world = await emulator.world();
    const linq = world.impatient();
    await refused(linq.availableNumber.retrieve({ exclude_from: [first, second, risky] }), Linq.BadRequestError, 400, 1005);
    for (const line of [first, second, risky]) await world.control('PUT', `/lines/${line}`, { eligible: false });
    await refused(linq.availableNumber.retrieve(), Linq.ConflictError, 409, 2015);
  });
});

describe('capability', () => {
  const emulator = emulatorFor('lines');

  test('yes, no, and the service that would carry a message', async () => {
    const world = await emulator.world();
    const linq = world.impatient();
    assert.deepEqual(await linq.capability.checkIMessage({ address: maya }), { address: maya, available: true, selected_service: 'iMessage' });
    await refused(linq.capability.checkRCS({ address: ben }), Linq.RateLimitError, 429, 1007, { retry_after: 10 });
    await world.advance('10s');
    assert.deepEqual(await linq.capability.checkRCS({ address: maya }), { address: maya, available: false, reason: 'not_supported', selected_service: 'SMS' });
    assert.deepEqual(await linq.capability.checkRCS({ address: ben, from: second }), { address: ben, available: true, selected_service: 'RCS' });
  });

  test('refusals: a line without RCS, a flagged one, a stranger', async () => {
    const linq = (await emulator.world()).impatient();
    await refused(linq.capability.checkRCS({ address: ben, from: risky }), Linq.InternalServerError, 503, 4009);
    await refused(linq.capability.checkRCS({ address: ben, from: flagged }), Linq.PermissionDeniedError, 403, 2027);
    await refused(linq.capability.checkIMessage({ address: ben, from: '+12025550199' }), Linq.PermissionDeniedError, 403, 2006);
  });
});

describe('contactCard', () => {
  const emulator = emulatorFor('lines');

  test('create, retrieve and update', async () => {
    const linq = (await emulator.world()).impatient();
    const card = { phone_number: second, first_name: 'Front', image_url: /^http:\/\/127\.0\.0\.1:\d+\/attachments\//, is_active: true };
    assertShape(await linq.contactCard.create({ phone_number: second, first_name: 'Front', image_url: 'https://example.com/desk.png' }), card);
    assertShape(await linq.contactCard.update({ phone_number: second, last_name: 'Desk' }), { ...card, last_name: 'Desk' });
    const { contact_cards: cards } = await linq.contactCard.retrieve();
    assert.deepEqual(cards.map(({ phone_number, last_name }) => [phone_number, last_name]), [[first, 'Support'], [second, 'Desk']]);
    assert.equal((await linq.contactCard.retrieve({ phone_number: first })).contact_cards.length, 1);
    await refused(linq.contactCard.create({ phone_number: second, first_name: 'Again' }), Linq.ConflictError, 409, 2014);
    await refused(linq.contactCard.retrieve({ phone_number: risky }), Linq.NotFoundError, 404, 2012);
  });

  test('a set-up that fails is tried again by the SDK, which finds the card active in the end', async () => {
    const world = await emulator.world();
    await world.fault('device', { on: 'createContactCard', when: { times: 1 }, phase: 'after', then: { error: 2022 } });
    const card = await world.client().contactCard.create({ phone_number: second, first_name: 'Front' });
    assert.equal(card.is_active, true);
    assert.deepEqual((await world.journal()).map(({ status }) => status), [500, 200]);
  });
});
