import { html, signal } from '../core/html.js';
import { go } from '../core/address.js';
import { lines } from '../core/world.js';
import { IconButton } from '../core/ui.js';
import { ChatList } from './chat-list.js';
import { Lines } from './lines.js';
import { People } from './people.js';
import { Search } from './search.js';
import { total } from './store.js';
import { Worlds } from './worlds.js';

/** Whether people are shown instead of chats. */
const showsPeople = signal(false);

/** The left column: worlds, lines, chats or people. */
export function Sidebar() {
  const tab = (people, text, count) => html`<button type="button" class="segment" aria-pressed=${String(showsPeople.value === people)}
    onClick=${() => { showsPeople.value = people; }}>${text}${count != null && html` <span
      class="segment-count">${count.toLocaleString()}</span>`}</button>`;
  return html`
    <${Worlds} />
    <div class="sidebar-head">
      <div class="list-switch" role="group" aria-label="Show">
        ${tab(false, 'Chats', total.value)}
        ${tab(true, 'People')}
      </div>
      <${IconButton} icon="edit" label="New chat" class="new-chat" onClick=${() => go({ chat: 'new', tool: null })} />
    </div>
    ${showsPeople.value ? html`<${People} />` : html`
      <${Search} />
      ${lines.value.length > 1 && html`<${Lines} />`}
      <${ChatList} />`}
  `;
}
