import { html } from '../core/html.js';
import { address, go, shownTool } from '../core/address.js';
import { Icon } from '../core/ui.js';

let latestChat = null;
let latestTool = 'timeline';

/** In a narrow window: which of the columns is shown. */
export function BottomBar() {
  const { chat, tool } = address.value;
  if (chat) latestChat = chat;
  if (tool) latestTool = tool;
  const here = tool ? 'side' : chat ? 'conversation' : 'chats';
  const item = (key, icon, label, show, disabled) => html`<button type="button" class="bottom-item" disabled=${disabled}
    aria-current=${here === key ? 'page' : undefined} onClick=${show}><${Icon} name=${icon} /><span>${label}</span></button>`;
  return html`<nav class="bottom-bar" aria-label="Views">
    ${item('chats', 'menu', 'Chats', () => go({ chat: null, tool: null }))}
    ${item('conversation', 'chat', 'Conversation', () => go({ chat: latestChat, tool: null }), !latestChat)}
    ${item('side', 'timeline', shownTool.value && shownTool.value !== 'timeline' ? 'Tools' : 'Timeline', () => go({ tool: latestTool }))}
  </nav>`;
}
