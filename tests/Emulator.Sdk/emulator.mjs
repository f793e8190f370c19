// Starts the built emulator as its users do, and gives each test a world of its own in it.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import Linq from '@linqapp/sdk';

const file = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Starts an emulator before the tests of a file and stops it after them. */
export function emulatorFor(scenario) {
  const emulator = new Emulator(scenario);
  before(() => emulator.start());
  after(() => emulator.stop());
  return emulator;
}

/** One process, with these variables beside the test's own. */
export class Emulator {
  #process;
  #errors = '';
  #env;

  constructor(scenario, env = {}) {
    this.scenario = file(`scenarios/${scenario}.yaml`);
    this.#env = { ...process.env, ...env };
  }

  async start() {
    const [command, ...rest] = program();
    this.#process = spawn(command, [...rest, '--port', '0', '--scenario', this.scenario], { env: this.#env, stdio: ['ignore', 'pipe', 'pipe'] });
    this.#process.stderr.on('data', (data) => { this.#errors += data; });
    for await (const line of createInterface({ input: this.#process.stdout })) {
      const ready = /^Chats Emulator ready: (\S+)/.exec(line);
      if (!ready) continue;
      this.url = ready[1];
      this.#process.stdout.resume();
      return;
    }

    throw new Error(`The emulator did not become ready:\n${this.#errors}`);
  }

  async stop() {
    const ended = once(this.#process, 'exit');
    this.#process.kill('SIGTERM');
    const [code] = await ended;
    assert.equal(code, 0, `SIGTERM must end the emulator with exit code 0:\n${this.#errors}`);
    assert.equal(this.#errors.replace(/^Generating chats: .*\n/gm, ''), '', 'nothing but progress may be on stderr');
  }

  /** A new world, from the scenario the emulator runs or from another file. */
  async world(scenario) {
    const body = scenario === undefined ? {} : { scenario: readFileSync(file(`scenarios/${scenario}.yaml`), 'utf8') };
    const answer = await fetch(`${this.url}/_emulator/worlds`, {
      method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body),
    });
    assert.equal(answer.status, 201, await answer.clone().text());
    const { name, token } = await answer.json();
    return new World(this.url, name, token);
  }

  /** The world a token opens by itself. */
  worldOf(token) {
    return new World(this.url, token === 'My API Key' ? 'default' : token.replace(/^world-/, ''), token);
  }
}

/** One world: the SDK on one side, the control plane on the other. */
class World {
  #url;
  #name;

  constructor(url, name, token) {
    [this.#url, this.#name, this.token] = [url, name, token];
  }

  /** The official client with nothing but where and who, unless a test says more. */
  client(options = {}) {
    return new Linq({ baseURL: `${this.#url}/api/partner`, apiKey: this.token, ...options });
  }

  /** The same for tests that provoke refusals: 409, 429 and 5xx would be tried again. */
  impatient(options = {}) {
    return this.client({ maxRetries: 0, ...options });
  }

  async control(method, path, body, headers = {}) {
    const answer = await fetch(`${this.#url}/_emulator${path}`, {
      method,
      headers: { 'X-Emulator-World': this.#name, 'Content-Type': 'application/json', ...headers },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await answer.text();
    assert.ok(answer.ok, `${method} /_emulator${path} answered ${answer.status}: ${text}`);
    return text;
  }

  stateText() { return this.control('GET', '/state'); }

  async state() { return JSON.parse(await this.stateText()); }

  async journal() { return JSON.parse(await this.control('GET', '/journal')).requests; }

  async events() { return JSON.parse(await this.control('GET', '/events')).events; }

  async advance(by) { return JSON.parse(await this.control('POST', '/clock/advance', { by })); }

  fault(name, rule) { return this.control('PUT', `/faults/${name}`, rule); }

  /** All messages of the world's chats with one other handle. */
  async messagesTo(handle) {
    const { chats } = await this.state();
    return chats.filter(({ chat }) => chat.display_name === handle).flatMap(({ messages }) => messages);
  }
}

/** The command of the newest build, or of the program the environment names: a native one, or a .dll for dotnet. */
function program() {
  const named = process.env.EMULATOR_PROGRAM;
  if (named) return named.endsWith('.dll') ? ['dotnet', named] : [named];
  const built = ['Debug', 'Release']
    .map((configuration) => file(`../../src/Emulator/bin/${configuration}/net10.0/Chats.Emulator.dll`))
    .filter(existsSync)
    .sort((one, other) => statSync(other).mtimeMs - statSync(one).mtimeMs);
  assert.ok(built.length > 0, 'Build the emulator first: dotnet build src/Emulator');
  return ['dotnet', built[0]];
}
