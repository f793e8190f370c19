// The application of compose.yaml: sends a message, and is content when a webhook says that it was delivered.
import { createServer } from 'node:http';

const { LINQ_API_V3_BASE_URL: base, LINQ_API_V3_API_KEY: key, WEBHOOK_URL: hook } = process.env;

async function post(path, body) {
  const answer = await fetch(`${base}/v3${path}`, {
    method: 'POST', headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' }, body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  return answer.json();
}

const server = createServer(async (request, response) => {
  const body = await new Response(request).text();
  response.end();
  const { event_type } = JSON.parse(body);
  console.log(`told of ${event_type}`);
  process.exit(event_type === 'message.delivered' ? 0 : 1);
});

server.listen(Number(new URL(hook).port), async () => {
  await post('/webhook-subscriptions', { target_url: hook, subscribed_events: ['message.delivered'] });
  await post('/chats', { from: '+12025550100', to: ['+14155550123'], message: { parts: [{ type: 'text', value: 'Your order is ready' }] } });
  console.log('sent');
});
