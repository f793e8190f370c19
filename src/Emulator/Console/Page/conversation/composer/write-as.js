import { html, useId } from '../../core/html.js';
import { go } from '../../core/address.js';
import { nameOf, writtenHandle } from '../../core/names.js';
import { newAuthor } from '../new-chat-state.js';
import { accountLine, actAs, actor, chatPeople } from '../actor.js';

const somebodyElse = '*';

/** As whom the next message is written; empty until it is known who is in the chat, for the first choice would lead elsewhere. */
export function WriteAs() {
  const id = useId();
  const as = actor.value;
  if (!as) return html`<div class="write-as"></div>`;
  const choose = event => {
    const handle = event.currentTarget.value;
    if (handle !== somebodyElse) {
      actAs(handle);
      return;
    }

    event.currentTarget.value = as.handle;
    newAuthor.value = '';
    go({ chat: 'new', tool: null });
  };
  const line = accountLine.value;
  return html`<div class="write-as">
    <label for=${id}>Write as</label>
    <select id=${id} class="write-as-select" value=${as.handle} onChange=${choose}>
      <optgroup label="People here">
        ${chatPeople.value.map(person => html`<option key=${person.handle} value=${person.handle}
          selected=${person.handle === as.handle}>${nameOf(person.handle)}${
            person.status === 'active' ? '' : ` (${person.status})`}</option>`)}
      </optgroup>
      ${line && html`<optgroup label=${`By the API, as ${writtenHandle(line)}`}><option value=${line}
        selected=${line === as.handle}>Your application</option></optgroup>`}
      <optgroup label="In another chat"><option value=${somebodyElse}>Somebody else…</option></optgroup>
    </select>
  </div>`;
}
