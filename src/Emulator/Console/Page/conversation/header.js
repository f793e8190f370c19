import { html, useState } from '../core/html.js';
import { go, linkTo } from '../core/address.js';
import { control, worldName } from '../core/control.js';
import { writtenHandle } from '../core/names.js';
import { Problem } from '../core/problem.js';
import { Avatar, IconButton, MenuButton, confirmation, copyText, toast } from '../core/ui.js';
import { titleOf } from '../chats/title.js';
import { actor, actorName } from './actor.js';
import { join, leave, read, requestLocation, sayStop, shareCard, stopLocation } from './acts.js';
import { attempt } from './draft.js';
import { ChatDetails } from './chat-details.js';
import { chat } from './store.js';
import { asking } from './composer/asking.js';

async function copyTranscript() {
  try {
    await copyText(await control.get(`chats/${chat.peek().id}/transcript`, { raw: true }), 'Transcript copied');
  } catch (error) {
    toast(Problem.from(error).message, { kind: 'problem' });
  }
}

const address = () => linkTo({ world: worldName.peek(), chat: chat.peek().id, message: null, tool: null });

async function leaveAfterAsking(as) {
  const text = `It happens as ${actorName(as)}; the others see it.`;
  const yes = await confirmation({ title: 'Leave the group?', text, action: 'Leave' });
  if (yes) attempt(() => leave(as));
}

/** What can be done in the chat as whoever is written as. */
function itemsFor(shown, openDetails) {
  const as = actor.peek();
  const account = as?.kind === 'account';
  const sharing = shown.locations?.some(one => one.handle === as?.handle);
  const active = shown.participants?.find(one => one.handle === as?.handle)?.status === 'active';
  return [
    { label: 'People and details', icon: 'info', run: openDetails },
    { label: 'Copy address', icon: 'link', run: () => copyText(address(), 'Address copied') },
    { label: 'Copy transcript', icon: 'copy', run: copyTranscript },
    null,
    { label: account ? 'Mark as read' : 'Read everything', icon: 'check', run: () => attempt(() => read(as)) },
    shown.is_group && { label: 'Name the group…', icon: 'edit', run: () => { asking.value = 'name'; } },
    shown.is_group && { label: 'Add somebody…', icon: 'add', run: () => { asking.value = 'add'; } },
    shown.is_group && active && { label: 'Leave the group', icon: 'leave', danger: true, run: () => leaveAfterAsking(as) },
    shown.is_group && !active && !account && { label: 'Join the group again', icon: 'undo', run: () => attempt(() => join(as.handle)) },
    account && { label: 'Share the contact card', icon: 'person', run: () => attempt(shareCard) },
    account
      ? { label: 'Ask for the location', icon: 'pin', run: () => attempt(requestLocation) }
      : sharing
        ? { label: 'Stop sharing the location', icon: 'pin', run: () => attempt(() => stopLocation(as.handle)) }
        : { label: 'Share a location…', icon: 'pin', run: () => { asking.value = 'location'; } },
    !account && !shown.is_group && { label: 'Send STOP', icon: 'stop', danger: true, run: () => attempt(() => sayStop(as.handle)) },
  ].filter(item => item !== false);
}

/** Who is in the chat, over what, and what holds of it. */
export function Header() {
  const [open, setOpen] = useState(false);
  const shown = chat.value;
  if (!shown) return html`<header class="chat-header"><span class="skeleton-line" /></header>`;
  const title = titleOf(shown);
  const [first] = shown.people ?? [];
  const handle = first && writtenHandle(first.handle);
  const under = shown.is_group ? `${shown.people_count + (shown.has_left ? 0 : 1)} people` : title === handle ? null : handle;
  return html`<header class="chat-header">
    <${IconButton} class="header-back" icon="back" label="All chats" onClick=${() => go({ chat: null })} />
    <button type="button" class="header-who" onClick=${() => setOpen(true)} title="People and details">
      <${Avatar} name=${title} seed=${first?.handle ?? shown.id} size=${40} group=${shown.is_group} />
      <span class="header-body">
        <span class="header-title">${title}</span>
        <span class="header-under">${under}<span class=${under ? 'header-line' : ''}>${under && ' · '}with ${
          writtenHandle(shown.line)}</span></span>
        <span class="visually-hidden">People and details</span>
      </span>
    </button>
    <span class="header-marks">
      <span class=${`service service-${shown.service}`} title="What the chat runs over">${shown.service}</span>
      ${shown.opted_out && html`<span class="chip chip-bad"
        title="They sent a stop word: sends to them are refused with 403 and 2024 until they write again">Opted out</span>`}
      ${shown.has_left && html`<span class="chip chip-warn"
        title="The account's line is no longer in this group: it reads, and acts no more (409 and 2013)">Line left</span>`}
      ${shown.health && !['HEALTHY', 'OPTED_OUT'].includes(shown.health) && html`<span class="chip chip-warn"
        title="The chat's health_status">${shown.health}</span>`}
      ${shown.locations?.length > 0 && html`<span class="chip chip-accent"
        title=${shown.locations.map(one => one.address ?? `${one.latitude}, ${one.longitude}`).join('; ')}>Location shared</span>`}
    </span>
    <${MenuButton} label="Chat" items=${() => itemsFor(shown, () => setOpen(true))} />
    ${open && html`<${ChatDetails} onClose=${() => setOpen(false)} />`}
  </header>`;
}
