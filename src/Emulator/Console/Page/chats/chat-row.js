import { html } from '../core/html.js';
import { hrefOf } from '../core/address.js';
import { memo } from '../core/memo.js';
import { nameOf, writtenHandle } from '../core/names.js';
import { exactTime, shortTime } from '../core/time.js';
import { Avatar, Icon } from '../core/ui.js';
import { titleOf } from './title.js';

const kinds = {
  media: ['file', 'File'], voice_memo: ['mic', 'Voice memo'], link: ['link', 'Link'], imessage_app: ['sparkle', 'App card'],
  app_clip: ['sparkle', 'App Clip'], poll: ['poll', 'Poll'],
};

/** What was said last, in one line. */
function Preview({ chat }) {
  if (chat.typing?.length) return html`<span
    class="row-typing">${chat.is_group ? `${nameOf(chat.typing[0])} is typing…` : 'typing…'}</span>`;
  const { latest } = chat;
  if (!latest) return html`<span>No messages yet</span>`;
  const kind = kinds[latest.kind];
  const by = latest.is_from_me ? 'You: ' : chat.is_group ? `${latest.by_name ?? writtenHandle(latest.by)}: ` : '';
  return html`${latest.failure_code && html`<span class="row-failed"><${Icon} name="alert" size=${15} /><span
    class="visually-hidden">Failed: </span></span>`}
    ${kind && html`<${Icon} name=${kind[0]} size=${15} />`}<span class="row-text">${by}${latest.text || kind?.[1] || ''}</span>`;
}

function View({ chat, selected, tabStop }) {
  const title = titleOf(chat);
  const time = chat.latest?.at ?? chat.updated_at;
  return html`<a class="chat-row" href=${hrefOf({ chat: chat.id, tool: null, message: null })} aria-current=${selected ? 'true' : undefined}
    tabindex=${tabStop ? 0 : -1}>
    <${Avatar} name=${title} seed=${chat.people[0]?.handle ?? chat.id} size=${46} group=${chat.is_group} />
    <span class="row-body">
      <span class="row-head">
        <span class="row-title">${title}</span>
        ${time && html`<time class="row-time" datetime=${time} title=${exactTime(time)}>${shortTime(time)}</time>`}
      </span>
      <span class="row-line">
        <span class="row-preview"><${Preview} chat=${chat} /></span>
        ${chat.opted_out && html`<span class="chip chip-bad" title="They sent a stop word: sends are refused with 2024">STOP</span>`}
        ${chat.has_left && html`<span class="chip" title="The account's line is no longer in this group">left</span>`}
        ${chat.service !== 'iMessage' && html`<span class=${`service service-${chat.service}`}>${chat.service}</span>`}
        ${chat.unread > 0 && html`<span class="badge">${chat.unread}<span class="visually-hidden"> unread</span></span>`}
      </span>
    </span>
  </a>`;
}

/** A chat in the list. */
export const ChatRow = memo(View);
