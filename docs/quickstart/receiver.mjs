// Takes webhooks on port 3000 and prints them: node receiver.mjs
import { createServer } from 'node:http';

const port = Number(process.env.PORT ?? 3000);

createServer(async (request, response) => {
  let body = '';
  for await (const piece of request) body += piece;
  response.writeHead(204).end();
  if (request.method !== 'POST') return;
  const event = JSON.parse(body);
  const text = (event.data.parts ?? []).map((part) => part.value ?? `(${part.type})`).join(' ');
  console.log(text ? `${event.event_type}: ${text}` : event.event_type);
}).listen(port, function () { console.log(`Waiting for webhooks on http://localhost:${this.address().port}/hooks`); });

// In a container this is the first process, which ends by a signal only if it says so.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));
