import { html } from '../core/html.js';
import { shownChat } from '../core/address.js';
import { VirtualList } from '../core/virtual-list.js';
import { lines, world } from '../core/world.js';
import { asCurl } from '../core/vendor.js';
import { Empty, ProblemView } from '../core/ui.js';
import { ChatRow } from './chat-row.js';
import { hasMore, loading, needRows, problem, rows, search, total } from './store.js';

const rowHeight = 74;

/** Nothing has been said yet: what the application would send to change that. */
function NoChats() {
  const from = lines.value[0] ?? '+12025550100';
  const body = { from, to: ['+14155550123'], message: { parts: [{ type: 'text', value: 'Hello!' }] } };
  return html`<${Empty} title="No chats yet" icon="chat" command=${asCurl('POST', '/v3/chats', body)}>
    <p>They appear here when your application writes to somebody, or somebody to it. Send one, or start a chat as a person above.</p>
  <//>`;
}

/** All chats, of which only those in sight exist. */
export function ChatList() {
  const all = rows.value;
  const chosen = shownChat.value;
  if (problem.value) return html`<div class="list-note"><${ProblemView} problem=${problem.value} /></div>`;
  const isLooking = search.value && all.length === 0 && hasMore.value;
  if (loading.value || isLooking) {
    return html`<div class="list-note" aria-busy="true">${[1, 2, 3, 4].map(n => html`<div key=${n} class="skeleton-row" />`)}</div>`;
  }

  const count = search.value ? all.length : total.value;
  if (count === 0) {
    return search.value
      ? html`<div class="list-note"><${Empty} title="No chat found"
        icon="search"><p>Nobody and nothing said last matches “${search.value}”.</p><//></div>`
      : html`<div class="list-note"><${NoChats} /></div>`;
  }

  const current = all.findIndex(chat => chat.id === chosen || chat.key === chosen);
  const row = (index, tabStop) => (all[index]
    ? html`<${ChatRow} chat=${all[index]} selected=${index === current} tabStop=${tabStop} worldName=${world.value?.name} />`
    : html`<div class="skeleton-row" aria-hidden="true" />`);
  return html`<${VirtualList} label="Chats" class="chat-list" count=${count} height=${rowHeight} current=${Math.max(0, current)}
    row=${row} keyOf=${index => all[index]?.id ?? index} onNeed=${needRows} />`;
}
