import { html } from '../../core/html.js';
import { memo } from '../../core/memo.js';
import { nameOf } from '../../core/names.js';
import { clockTime, exactTime } from '../../core/time.js';
import { Avatar, Icon, IconButton, MenuButton } from '../../core/ui.js';
import { actor } from '../actor.js';
import { isBare, Part } from '../parts/part.js';
import { PollView } from '../parts/poll.js';
import { giveReaction, giveVote } from './doings.js';
import { menuOf } from './menu.js';
import { Palette } from './palette.js';
import { Reactions } from './reactions.js';
import { Receipt } from './receipt.js';
import { showMessage } from '../store.js';
import { draftReply } from '../draft.js';

/** The message that this one answers. */
function Quote({ reply }) {
  if (!reply.sender) return html`<span class="quote">A message that is gone</span>`;
  return html`<button type="button" class="quote" onClick=${() => showMessage(reply.message_id)}
    aria-label=${`Answers ${reply.sender_name ?? nameOf(reply.sender)}: ${reply.text ?? ''}`}>
    <strong>${reply.sender_name ?? nameOf(reply.sender)}</strong> <span>${reply.text}</span></button>`;
}

function Bubble({ part, index, message, own, last, as }) {
  const carrier = message.carrier ?? message.service ?? 'iMessage';
  const bubble = `bubble${own ? ` bubble-own bubble-${carrier}` : ''}${last ? ' bubble-last' : ''}`;
  return html`<div class=${`bubble-row${part.reactions?.length ? ' with-reactions' : ''}`}>
    <div class=${isBare(part, message) ? 'bare' : bubble}>
      <${Part} part=${part} message=${message} />
    </div>
    <${Reactions} reactions=${part.reactions} message=${message} actor=${as}
      onReact=${reaction => giveReaction(message, { ...reaction, part: index })} />
  </div>`;
}

/** What can be done with a message, beside it. */
function Doings({ message }) {
  return html`<div class="doings">
    <${MenuButton} label="React" icon="smile" items=${[]} header=${({ close }) => html`<${Palette} message=${message} close=${close} />`} />
    <${IconButton} label="Reply" icon="reply" onClick=${() => draftReply(message)} />
    <${MenuButton} label="More" class="doings-more" items=${() => menuOf(message)} header=${({ close }) => html`<${Palette}
      message=${message} close=${close} />`} />
  </div>`;
}

const words = { screen: 'Sent with', bubble: 'Sent with' };

/** What stands below the last bubble: effect, edits, that it was taken back or deleted. */
function Marks({ message, unsent }) {
  const { effect, edits } = message;
  if (!effect && !edits && !unsent && !message.is_deleted && !message.zero_retention) return null;
  return html`<p class="marks">
    ${effect && html`<span><${Icon} name="sparkle"
      size=${13} /> ${words[effect.type] ?? 'Sent with'} ${effect.name.replaceAll('_', ' ')}</span>`}
    ${edits && html`<span title=${edits.last_at ? `Last at ${exactTime(edits.last_at)}` : undefined}>
      Edited${edits.count > 1 ? ` ${edits.count} times` : ''}</span>`}
    ${unsent && html`<span title="The vendor does not tell the account of it">Taken back; the account still has it</span>`}
    ${message.is_deleted && html`<span title="The API shows it no more; what people have of it stays with them">
      Deleted for the account only</span>`}
    ${message.zero_retention && html`<span>Not kept</span>`}
  </p>`;
}

function View({ item }) {
  const { message, starts, ends, named, isGroup, receipt, unsent, highlighted } = item;
  const own = message.is_from_me;
  const as = actor.value;
  const name = own ? 'your application' : message.sender_name ?? nameOf(message.sender);
  const classes = [
    'message', own ? 'own' : 'theirs', starts && 'starts', ends && 'ends', isGroup && 'in-group',
    unsent && 'unsent', highlighted && 'highlighted',
  ];
  const open = event => {
    if (event.key !== 'Enter' || event.target !== event.currentTarget) return;
    event.preventDefault();
    event.currentTarget.querySelector('.doings-more')?.click();
  };
  const parts = message.parts ?? [];
  return html`<article class=${classes.filter(Boolean).join(' ')} data-item tabindex="-1" onKeyDown=${open}
    aria-label=${`${name}, ${clockTime(message.created_at)}`}>
    ${isGroup && !own && html`<span class="message-avatar">${ends && html`<${Avatar} name=${name} seed=${message.sender}
      size=${28} />`}</span>`}
    <div class="message-body">
      ${named && html`<p class="message-name">${name}</p>`}
      ${message.reply_to && html`<${Quote} reply=${message.reply_to} />`}
      <div class="message-line">
        <div class="bubbles">
          ${parts.map((part, index) => html`<${Bubble} key=${index} part=${part} index=${index} message=${message} own=${own} as=${as}
            last=${ends && index === parts.length - 1 && !message.poll} />`)}
          ${message.poll && html`<div class=${`bare${message.poll_reactions ? ' with-reactions' : ''}`}><${PollView} poll=${message.poll}
            actor=${as} onVote=${(option, mine) => giveVote(message, option, mine)} /></div>`}
        </div>
        <${Doings} message=${message} />
        <time class="message-time" datetime=${message.created_at}
          title=${exactTime(message.created_at)}>${clockTime(message.created_at)}</time>
      </div>
      <${Marks} message=${message} unsent=${unsent} />
      ${own && receipt && html`<${Receipt} message=${message} />`}
    </div>
  </article>`;
}

/** A message with all that belongs to it. */
export const MessageView = memo(View);
