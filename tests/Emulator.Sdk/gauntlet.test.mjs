// The gauntlet tells a receiver that verifies from one that does not, and says which trials it lost.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { emulatorFor } from './emulator.mjs';
import { receiverFor } from './receiver.mjs';
import { assertShape, listOf, TEXT } from './shapes.mjs';

const secret = 'whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=';
const cases = [
  'valid', 'standard_headers_only', 'legacy_headers_only', 'tampered_body', 'wrong_secret', 'missing_signature', 'timestamp_240_s_old',
  'timestamp_360_s_old', 'timestamp_240_s_ahead', 'timestamp_360_s_ahead', 'timestamp_300_s_old', 'timestamp_300_s_ahead', 'duplicate', 'unknown_type',
  'extra_fields', 'truncated',
];
const unverified = ['tampered_body', 'wrong_secret', 'missing_signature', 'timestamp_360_s_old', 'timestamp_360_s_ahead'];

/** Takes whatever parses, as receivers do until somebody tries; the rest it answers with the status given. */
const credulous = (status) => ({ body }) => {
  try {
    return JSON.parse(body);
  } catch (problem) {
    throw Object.assign(problem, { status });
  }
};

describe('the gauntlet', () => {
  const emulator = emulatorFor('webhooks');
  const receiver = receiverFor();

  async function run(options, headers) {
    const world = await emulator.world();
    const hook = Object.assign(receiver.hook(options), { secret });
    const before = await world.stateText();
    const answer = await world.control('POST', '/webhooks/gauntlet', { url: hook.url, secret }, headers);
    assert.equal(await world.stateText(), before, 'the world knows nothing of it');
    return { hook, answer };
  }

  const report = async (options) => {
    const { hook, answer } = await run(options);
    return { hook, report: JSON.parse(answer) };
  };

  test('a careful receiver stands every trial', async () => {
    const { hook, report: { cases: results, ...totals } } = await report();
    assert.deepEqual(totals, { url: hook.url, passed: cases.length, failed: 0 });
    assert.deepEqual(results.map(({ name }) => name), cases);
    results.map(({ advice, ...one }) => one).forEach((one) => assertShape(one, { name: TEXT, sent: TEXT, expected: /^(accepted|refused|either)$/, answered: listOf(isAnswer), passed: true }));
    assert.equal(hook.deliveries.length, cases.length + 1, 'one of them comes twice');
    const accepted = results.filter(({ answered }) => answered.every(({ status }) => status === 200)).length;
    assert.ok(accepted >= 7, 'whatever the edge of the tolerance comes to');
    assert.equal(hook.done.size, accepted, 'what is valid is done once each');
  });

  const isAnswer = (one, at) => assertShape(one, { latency_ms: (ms) => ms > 0, status: (status) => [200, 401].includes(status) }, at);

  for (const [name, check, expected] of [
    ['that skips signatures', credulous(400), unverified],
    ['that crashes over broken JSON as well', credulous(500), [...unverified, 'truncated']],
  ]) {
    test(`a receiver ${name} is told exactly that`, async () => {
      const { report: { cases: results, passed, failed } } = await report({ check });
      assert.deepEqual([passed, failed], [cases.length - expected.length, expected.length]);
      const lost = results.filter((one) => !one.passed);
      assert.deepEqual(lost.map((one) => one.name), expected);
      lost.forEach(({ remedy }) => assert.match(remedy, /\w/));
      results.filter((one) => one.passed).forEach((one) => assert.ok(!('remedy' in one), one.name));
    });
  }

  const xml = { Accept: 'application/xml' };
  const named = (answer, pattern) => [...answer.matchAll(pattern)].map(([, name]) => name);

  test('a CI server gets JUnit XML', async () => {
    const { hook, answer } = await run({}, xml);
    assert.match(answer, /^<\?xml version="1\.0" encoding="utf-8"\?>\n<testsuite name="webhook-gauntlet" /);
    assert.ok(answer.includes(` hostname="${hook.url}" tests="${cases.length}" failures="0">`), answer);
    assert.deepEqual(named(answer, /<testcase classname="webhook-gauntlet" name="(\w+)" time="[\d.]+"(?: \/)?>/g), cases);
  });

  test('with a failure in each trial that was lost', async () => {
    const { answer } = await run({ check: credulous(400) }, xml);
    assert.ok(answer.includes(` failures="${unverified.length}">`), answer);
    assert.deepEqual(named(answer, /name="(\w+)" time="[\d.]+">\s*<failure message="sent [^"]+; expected it refused, answered 200">[^<]+<\/failure>/g), unverified);
  });
});
