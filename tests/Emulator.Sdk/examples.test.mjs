// The package's own examples, as its documentation comments show them, run as they stand against a world that holds the ids they use.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { emulatorFor } from './emulator.mjs';

const resources = join(dirname(fileURLToPath(import.meta.resolve('@linqapp/sdk'))), 'resources');
const AsyncFunction = (async () => {}).constructor;

/** What an example takes for granted: the example before it, or another world. */
const preparedBy = { 'chats.participants.remove': 'chats.participants.add', 'contactCard.update': 'contactCard.create' };
const worldOf = { 'messages.updateAppCard': 'examples-card', webhookSubscriptions: 'examples-webhooks' };

function* declarations(folder) {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* declarations(path);
    else if (name.endsWith('.d.ts')) yield path;
  }
}

/** Every example of a declaration file: the method it calls and its code. */
function* examplesIn(path) {
  const source = readFileSync(path, 'utf8');
  for (const [, commented] of source.matchAll(/@example\s*\n\s*\*\s*```ts\n([\s\S]*?)```/g)) {
    const code = commented.replace(/^\s*\* ?/gm, '');
    yield { method: /client\s*\.([\w.]+)\(/.exec(code)[1], code, file: relative(resources, path) };
  }
}

const examples = [...declarations(resources)].flatMap((path) => [...examplesIn(path)]);
const run = ({ code }, client) => new AsyncFunction('client', code)(client);

describe('the examples of the package', () => {
  const emulator = emulatorFor('examples');

  test('are all found', () => assert.ok(examples.length >= 38, `${examples.length} examples`));

  for (const example of examples) {
    test(`${example.file}: ${example.method}`, async () => {
      const world = await emulator.world(worldOf[example.method] ?? worldOf[example.method.split('.')[0]]);
      const client = world.impatient();
      const first = preparedBy[example.method];
      if (first) {
        await run(examples.find(({ method }) => method === first), client);
        await world.advance('5s');
      }

      await run(example, client);
      await world.advance('5s');
    });
  }
});
