// Receives webhooks as an application does that was written with care: what it cannot verify it refuses, what it has had it does not do again.
import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { after, before } from 'node:test';
import Linq from '@linqapp/sdk';
import { Webhook } from 'standardwebhooks';

const sdk = new Linq({ apiKey: 'only to unwrap' });

/** Starts a receiver before the tests of a file and stops it after them. */
export function receiverFor() {
  const receiver = new Receiver();
  before(() => receiver.start());
  after(() => receiver.stop());
  return receiver;
}

/** One HTTP server; each hook is a path of it. */
class Receiver {
  #server = createServer((request, response) => this.#receive(request, response));
  #hooks = [];

  async start() {
    await once(this.#server.listen(0, '127.0.0.1'), 'listening');
  }

  async stop() {
    this.#server.closeAllConnections();
    await new Promise((resolve) => { this.#server.close(resolve); });
  }

  /** A new target: what to do with each new event, how to verify, and with which statuses to answer first. */
  hook({ handle = () => {}, check = verified, answers = [] } = {}) {
    const url = `http://127.0.0.1:${this.#server.address().port}/${this.#hooks.length}`;
    const hook = { url, secret: null, handle, check, answers: [...answers], deliveries: [], refused: [], failed: [], done: new Map() };
    this.#hooks.push(hook);
    return hook;
  }

  async #receive(request, response) {
    const chunks = await request.toArray();
    const delivery = { headers: request.headers, body: Buffer.concat(chunks).toString() };
    response.writeHead(await answerTo(delivery, this.#hooks[request.url.slice(1)])).end();
  }
}

async function answerTo(delivery, hook) {
  hook.deliveries.push(delivery);
  let event;
  try {
    event = hook.check(delivery, hook.secret);
  } catch (problem) {
    hook.refused.push(problem);
    return problem.status ?? 401;
  }

  const status = hook.answers.shift() ?? 200;
  return status === 200 ? work(event, delivery.headers['webhook-id'], hook) : status;
}

/** Does what is new; what went wrong is new again when it comes the next time. */
async function work(event, id, hook) {
  if (hook.done.has(id)) return 200;
  hook.done.set(id, event);
  try {
    await hook.handle(event);
    return 200;
  } catch (problem) {
    hook.failed.push(problem);
    hook.done.delete(id);
    return 500;
  }
}

/** The event, if all who verify agree: the package of the scheme, the SDK, and the vendor's older header where it is sent. */
export function verified({ headers, body }, secret) {
  new Webhook(secret).verify(body, headers);
  const event = sdk.webhooks.unwrap(body, { headers, key: secret });
  if ('x-webhook-signature' in headers) assert.equal(headers['x-webhook-signature'], legacySignature(headers, body, secret), 'X-Webhook-Signature');
  return event;
}

/** The older scheme takes the whole text of the secret for its key, whsec_ included. */
const legacySignature = (headers, body, secret) =>
  createHmac('sha256', secret).update(`${headers['x-webhook-timestamp']}.${body}`).digest('hex');
