import { html } from '../core/html.js';
import { Empty } from '../core/ui.js';
import { worldKey } from '../core/vendor.js';
import { lines } from '../core/world.js';
import { commandOf } from './curl.js';

/** What to send where nothing has come yet. */
export function Welcome() {
  const message = { parts: [{ type: 'text', value: 'Hello!' }] };
  const body = JSON.stringify({ from: lines.value[0] ?? '+12025550100', to: ['+14155550123'], message });
  const command = commandOf({ method: 'POST', path: '/v3/chats', request_body: body }, worldKey());
  return html`
    <${Empty} title="Nothing has happened yet" icon="timeline" command=${command}>
      <p>What your application asks, what happens because of it, and the webhooks that tell of it stand here as they come. Try it:</p>
    <//>`;
}
