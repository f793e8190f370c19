import { html } from '../../core/html.js';
import { nameOf } from '../../core/names.js';
import { clockTime, exactTime } from '../../core/time.js';

const who = (handle, name) => (handle ? name ?? nameOf(handle) : 'Somebody');

/** What a note says, in a sentence. */
export function sentence(note) {
  const by = who(note.by, note.by_name);
  const other = who(note.handle, note.handle_name);
  const own = !note.by || note.by === note.handle;
  switch (note.type) {
    case 'participant.added': return own ? `${other} joined` : `${by} added ${other}`;
    case 'participant.removed': return own ? `${other} left` : `${by} removed ${other}`;
    case 'chat.group_name_updated': return note.value ? `${by} named the group “${note.value}”` : `${by} took the group's name away`;
    case 'chat.group_icon_updated': return note.value ? `${by} changed the group's icon` : `${by} took the group's icon away`;
    case 'chat.group_name_update_failed': return 'The new name of the group did not get through';
    case 'chat.group_icon_update_failed': return 'The new icon of the group did not get through';
    case 'chat.background_updated': return `${by} changed the background`;
    case 'chat.background_update_failed': return 'The new background did not get through';
    case 'location.sharing.started': return `${by} shares their location`;
    case 'location.sharing.stopped': return `${by} no longer shares their location`;
    case 'contact_card.received': return `${by} shared a contact card`;
    case 'chat.created': return 'The chat began';
    default: return `${note.type.replaceAll(/[._]/g, ' ')}${note.value ? `: ${note.value}` : ''}`;
  }
}

/** What happened between two messages. */
export function Note({ note }) {
  return html`<p class="chat-note" data-item tabindex="-1"><span>${sentence(note)}</span> <time datetime=${note.at}
    title=${exactTime(note.at)}>${clockTime(note.at)}</time></p>`;
}
