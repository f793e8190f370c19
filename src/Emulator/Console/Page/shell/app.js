import { html } from '../core/html.js';
import { address } from '../core/address.js';
import { trouble } from '../core/world.js';
import { Confirmations, ProblemView, Toasts } from '../core/ui.js';
import { Sidebar } from '../chats/sidebar.js';
import { Conversation } from '../conversation/conversation.js';
import { BottomBar } from './bottom-bar.js';
import { Side } from './side.js';
import { TokenDialog } from './token-dialog.js';
import { TopBar } from './top-bar.js';

/** Which column a narrow window shows: what the address names last. */
function pane({ tool, chat, message }) {
  if (tool) return 'side';
  return chat || message ? 'conversation' : 'chats';
}

/** The three columns: chats, the conversation, and what happened. */
export function App() {
  return html`
    <a class="skip" href="#conversation" onClick=${skip}>Skip to the conversation</a>
    <div class="shell" data-pane=${pane(address.value)}>
      <${TopBar} />
      ${trouble.value && html`<div class="trouble"><${ProblemView} problem=${trouble.value} /></div>`}
      <main class="columns">
        <h1 class="visually-hidden">Chats Emulator</h1>
        <section class="column column-chats" aria-label="Worlds and chats"><${Sidebar} /></section>
        <section class="column column-conversation" id="conversation" aria-label="Chat" tabindex="-1"><${Conversation} /></section>
        <${Side} />
      </main>
      <${BottomBar} />
    </div>
    <${TokenDialog} />
    <${Confirmations} />
    <${Toasts} />
  `;
}

/** A real jump would change the address, which says what is shown. */
function skip(event) {
  event.preventDefault();
  (document.querySelector('#message') ?? document.getElementById('conversation')).focus();
}
