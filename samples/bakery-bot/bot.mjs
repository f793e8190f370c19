// A bot that answers for a bakery: the official SDK, one webhook, and a few things it can do.
// LINQ_API_V3_BASE_URL, LINQ_API_V3_API_KEY and LINQ_WEBHOOK_SECRET lead it to the API; PORT is where it listens.
import { createServer } from 'node:http';
import Linq from '@linqapp/sdk';
import { answer, paid, reminders } from './answers.mjs';

const linq = new Linq({ apiKey: process.env.LINQ_API_V3_API_KEY, baseURL: process.env.LINQ_API_V3_BASE_URL, maxRetries: 3 });
const secret = process.env.LINQ_WEBHOOK_SECRET;
const port = Number(process.env.PORT ?? 5000);

/** What was done already; a webhook may come twice, and one that failed comes again. */
const done = new Set();

const routes = {
  'GET /health': async () => {},
  'POST /hooks': async (body, headers) => {
    const event = secret ? linq.webhooks.unwrap(body, { headers, key: secret }) : JSON.parse(body);
    if (done.has(event.event_id)) return;
    if (event.event_type === 'message.received') await answer(linq, event);
    if (event.event_type === 'payment.succeeded') await paid(linq, event);
    done.add(event.event_id);
  },
  // Two ways to let time pass: a job that a timer of the machine would start, and a clock that somebody else moves.
  'POST /jobs/reminders': () => reminders(linq),
  'POST /clock': (body) => reminders(linq, new Date(JSON.parse(body).now)),
};

createServer(async (request, response) => {
  const route = routes[`${request.method} ${request.url.split('?')[0]}`];
  const body = Buffer.concat(await request.toArray()).toString();
  if (!route) return response.writeHead(404).end();
  try {
    await route(body, request.headers);
    response.writeHead(200).end();
  } catch (problem) {
    console.error(problem.message);
    response.writeHead(500).end();
  }
}).listen(port, function () { console.log(`The bakery's bot listens on port ${this.address().port}.`); });
