import { linkTo, go } from '../../core/address.js';
import { control, worldName } from '../../core/control.js';
import { copyText, toast } from '../../core/ui.js';
import { actor } from '../actor.js';
import { curlOf, sendCall } from '../acts.js';
import { draftEdit, draftReply } from '../draft.js';
import { chat } from '../store.js';
import { details } from './details.js';
import { takeBack } from './doings.js';

/** The message as the account would send it. */
function asSend(message) {
  const parts = message.parts.map(part => ({
    text: () => ({ type: 'text', value: part.value, ...(part.text_decorations ? { text_decorations: part.text_decorations } : {}) }),
    media: () => ({ type: 'media', attachment_id: part.id }),
    link: () => ({ type: 'link', value: part.value }),
  })[part.type]?.() ?? part);
  return {
    parts, effect: message.effect,
    replyTo: message.reply_to && { id: message.reply_to.message_id, part: message.reply_to.part_index },
  };
}

async function toTimeline(message) {
  try {
    const page = await control.get(`journal?trace_id=${encodeURIComponent(message.trace_id)}&limit=1`);
    const entry = page.requests?.[0] ?? page.entries?.[0];
    if (entry) go({ tool: 'timeline', fact: `request-${entry.sequence}` });
    else toast('No request of the application made this message.');
  } catch (error) {
    toast(error.message, { kind: 'problem' });
  }
}

const textOf = message => message.parts.filter(part => part.type === 'text').map(part => part.value).join('\n');
const addressOf = message => linkTo({ world: worldName.peek(), chat: chat.peek().id, message: message.id, tool: null });

/** What can be done with a message as whoever is written as. */
export function menuOf(message) {
  const as = actor.peek();
  const wrote = as && (as.kind === 'account' ? message.is_from_me && !message.is_deleted : message.sender === as.handle);
  const text = message.parts?.findIndex(part => part.type === 'text') ?? -1;
  return [
    { label: 'Reply', icon: 'reply', run: () => draftReply(message) },
    wrote && text >= 0 && { label: 'Edit', icon: 'edit', run: () => draftEdit(message, text) },
    wrote && {
      label: as.kind === 'account' ? 'Delete for the account' : 'Take back', icon: 'undo', danger: true,
      run: () => takeBack(message),
    },
    null,
    text >= 0 && { label: 'Copy text', icon: 'copy', run: () => copyText(textOf(message)) },
    { label: 'Copy address', icon: 'link', run: () => copyText(addressOf(message), 'Address copied') },
    message.parts?.length > 0 && {
      label: 'Copy as curl', icon: 'code',
      run: () => copyText(curlOf(sendCall(asSend(message))), 'Command copied'),
    },
    null,
    message.is_from_me && { label: 'Show the request', icon: 'timeline', run: () => toTimeline(message) },
    { label: 'Details', icon: 'info', run: () => { details.value = message.id; } },
  ].filter(item => item !== false);
}

