import { html } from '../core/html.js';
import { nameOf, writtenHandle } from '../core/names.js';
import { ago, exactTime } from '../core/time.js';
import { Avatar, Button, CopyButton, Dialog } from '../core/ui.js';
import { titleOf } from '../chats/title.js';
import { actAs, actor } from './actor.js';
import { removePerson } from './acts.js';
import { attempt } from './draft.js';
import { chat } from './store.js';

function Person({ person, group }) {
  const as = actor.value;
  const isActor = as?.handle === person.handle;
  return html`<li class="member">
    <${Avatar} name=${person.is_me ? 'App' : nameOf(person.handle)} seed=${person.handle} size=${36} />
    <span class="member-body">
      <span class="member-name">${person.is_me ? 'Your application' : nameOf(person.handle)}
        ${person.status !== 'active' && html` <span class="chip chip-warn">${person.status}</span>`}
        ${person.opted_out && html` <span class="chip chip-bad">opted out</span>`}
        ${person.blocked && html` <span class="chip chip-bad">blocked</span>`}
        ${person.persona && html` <span class="chip chip-accent">${person.persona}</span>`}</span>
      <span class="member-detail">${writtenHandle(person.handle)} · ${person.services?.join(', ') || person.service || 'unreachable'}
        ${person.joined_at && html` · <time datetime=${person.joined_at} title=${exactTime(person.joined_at)}>since ${
          ago(person.joined_at)}</time>`}</span>
    </span>
    ${isActor ? html`<span class="chip">writing</span>` : html`<${Button} kind="quiet" onClick=${() => actAs(person.handle)}
      aria-label=${`Write as ${person.is_me ? 'your application' : nameOf(person.handle)}`}>Write as<//>`}
    ${group && person.status === 'active' && !isActor && html`<${Button} kind="quiet" class="button-danger"
      onClick=${() => attempt(() => removePerson(as, person.handle))}
      aria-label=${`Remove ${nameOf(person.handle)}`}>Remove<//>`}
  </li>`;
}

function placeOf({ address, locality, latitude, longitude, ends_at: end }) {
  const name = [address, locality].filter(Boolean).join(', ') || 'no address';
  return `${name} (${latitude}, ${longitude})${end ? `, until ${exactTime(end)}` : ''}`;
}

/** Who is in the chat, and what else the emulator knows of it. */
export function ChatDetails({ onClose }) {
  const shown = chat.value;
  const row = (name, value) => value && html`<div class="detail"><dt>${name}</dt><dd>${value}</dd></div>`;
  const time = at => at && `${exactTime(at)} (${ago(at)})`;
  return html`<${Dialog} title=${titleOf(shown)} onClose=${onClose}>
    <ul role="list" class="members">${shown.participants?.map(person => html`<${Person} key=${person.handle} person=${person}
      group=${shown.is_group} />`)}</ul>
    <dl class="details">
      ${row('Chat id', html`<code>${shown.id}</code> <${CopyButton} text=${shown.id} label="Copy chat id" />`)}
      ${row('Key', shown.key)}
      ${row('Service', [shown.service, shown.reaches && `runs over ${shown.reaches}`].filter(Boolean).join(', '))}
      ${row('Health', shown.health_status?.status ?? shown.health)}
      ${row('Messages', String(shown.message_count ?? ''))}
      ${row('Unread', shown.unread > 0 ? String(shown.unread) : '')}
      ${row('Began', time(shown.created_at))}
      ${row('Read receipt', time(shown.read_receipt_at))}
      ${row('Card shared', time(shown.card_shared_at))}
      ${row('Location asked for', time(shown.location_requested_at))}
      ${shown.locations?.map(one => row(`Location of ${nameOf(one.handle)}`, placeOf(one)))}
    </dl>
  <//>`;
}
