import { hrefOf, linkTo, shownChat } from '../core/address.js';
import { html } from '../core/html.js';
import { CopyButton, LinkButton } from '../core/ui.js';
import { nameOf } from './rows.js';

/** What can be done with every row: an address to paste, and the way to its chat. */
export function Actions({ row, chat, children }) {
  return html`
    <div class="row details-actions">
      ${children}
      <${CopyButton} text=${() => linkTo({ tool: 'timeline', fact: nameOf(row) })} what="Address copied">Copy address<//>
      ${chat && chat !== shownChat.value && html`<${LinkButton} kind="quiet" icon="chat" href=${hrefOf({ chat })}>Show the chat<//>`}
    </div>`;
}
