import { html, useEffect, useRef, useState } from '../../core/html.js';
import { go, shownMessage } from '../../core/address.js';
import { nameOf } from '../../core/names.js';
import { dayName, exactTime, worldDay } from '../../core/time.js';
import { Empty, Icon } from '../../core/ui.js';
import {
  arrived, chat, hasNewer, hasOlder, isGroup, loadEnd, loadNewer, loadOlder, loading, messages, notes, target, unseen,
} from '../store.js';
import { Details } from './details.js';
import { makeItems } from './items.js';
import { MessageView } from './message.js';
import { Note } from './note.js';
import { VirtualLog } from './virtual-log.js';

function Day({ at }) {
  return html`<p class="day" role="separator" title=${exactTime(at)}><span>${dayName(at)}</span></p>`;
}

const views = {
  day: item => html`<${Day} at=${item.at} />`,
  note: item => html`<${Note} note=${item.note} />`,
  message: item => html`<${MessageView} item=${item} />`,
};
const renderItem = item => views[item.kind](item);
const canFocus = item => item.kind !== 'day';

/** Says what arrives, because the log itself is silent: much of what comes into it was only out of sight. */
function Announcements() {
  const message = arrived.value;
  if (!message) return html`<p class="visually-hidden" role="status" />`;
  const text = message.parts?.map(part => part.value ?? part.filename ?? part.type).join(' ') || 'a poll';
  return html`<p class="visually-hidden"
    role="status">${message.is_from_me ? 'Your application' : message.sender_name ?? nameOf(message.sender)}: ${text}</p>`;
}

/** Who types now. */
function Typing() {
  const shown = chat.value;
  const people = shown?.typing ?? [];
  const names = [...people.map(nameOf), ...(shown?.account_typing ? ['Your application'] : [])];
  return html`<div class="typing-place" aria-live="polite">${names.length > 0 && html`<div
    class=${`typing${people.length === 0 ? ' typing-own' : ''}`}>
    <span class="typing-dots" aria-hidden="true"><span /><span /><span /></span><span
      class="typing-name">${names.join(', ')} ${names.length > 1 ? 'are' : 'is'} typing</span></div>`}</div>`;
}

/** The messages of the chat, with days and notes between them. */
export function Log() {
  const log = useRef(null);
  const old = useRef([]);
  const [atEnd, setAtEnd] = useState(true);
  void worldDay.value;
  const items = makeItems(messages.value, notes.value, { isGroup: isGroup.value, highlighted: shownMessage.value }, old.current);
  const isSame = items.length === old.current.length && items.every((item, index) => item === old.current[index]);
  if (!isSame) old.current = items;
  useEffect(() => { if (atEnd && !hasNewer.value) unseen.value = 0; }, [atEnd, messages.value]);
  const toEnd = async () => {
    if (shownMessage.peek()) go({ message: null }, { replace: true });
    await loadEnd();
    log.current?.toEnd();
  };
  const shown = target.value && { key: target.value.id };
  const showKey = useRef(null);
  const isShown = showKey.current?.key === shown?.key && showKey.current?.of === target.value;
  if (!isShown) showKey.current = shown && { ...shown, of: target.value };
  return html`<div class="log-place">
    ${loading.value && messages.value.length === 0 && html`<p class="log-loading" role="status">Loading messages…</p>`}
    ${!loading.value && chat.value && items.length === 0 && html`<div class="log-empty"><${Empty} title="Nothing has been said here"
      icon="chat">
      <p>Write something below, as anybody of the chat or as your application.</p><//></div>`}
    <${VirtualLog} key=${chat.value?.id ?? 'none'} handle=${log} label="Conversation" items=${old.current} renderItem=${renderItem}
      canFocus=${canFocus}
      moreBelow=${hasNewer.value} onTop=${loadOlder} onBottom=${loadNewer} onEnd=${setAtEnd} showKey=${showKey.current} />
    ${(!atEnd || hasNewer.value) && html`<button type="button" class="to-end" onClick=${toEnd}
      aria-label=${unseen.value > 0 ? `${unseen.value} new messages below; go to the end` : 'Go to the end'}>
      ${unseen.value > 0 && html`<span class="badge">${unseen.value > 99 ? '99+' : unseen.value}</span>`}<${Icon}
        name="chevronDown" /></button>`}
    <${Announcements} />
    <${Details} />
  </div>
  <${Typing} />`;
}
