// What can be done in a chat: a person does it through the control plane, the account through the vendor's API.
import { emulatorUrl } from '../core/base.js';
import { control } from '../core/control.js';
import { asCurl, vendorCall } from '../core/vendor.js';
import { keepFile } from './parts/files.js';
import { chat } from './store.js';

/** A refusal of the vendor's API: its code, rule, evidence and trace id. */
export class Refusal extends Error {
  constructor(answer, call) {
    super(answer.body?.error?.message ?? `HTTP ${answer.status}`);
    this.answer = answer;
    this.call = call;
  }
}

/** A call as the application would make it; what is no success is thrown as a Refusal. */
async function asAccount(method, path, body, options) {
  const answer = await vendorCall(method, path, body, options);
  if (!answer.ok) throw new Refusal(answer, { method, path, body });
  return answer.body;
}

const asPerson = (handle, what, body) => control.post(`contacts/${encodeURIComponent(handle)}/${what}`, body);
const chatId = () => chat.peek().id;

/** The body of a message as the vendor takes it. */
export function messageBody({ parts, replyTo, effect }) {
  return {
    parts,
    ...(replyTo ? { reply_to: { message_id: replyTo.id, part_index: replyTo.part ?? 0 } } : {}),
    ...(effect ? { effect } : {}),
  };
}

/** The call that sends a message as the account. */
export const sendCall = draft => ({ method: 'POST', path: `/v3/chats/${chatId()}/messages`, body: { message: messageBody(draft) } });

export const curlOf = ({ method, path, body }) => asCurl(method, path, body);

export function send(actor, draft) {
  if (actor.kind === 'account') {
    const { method, path, body } = sendCall(draft);
    return asAccount(method, path, body);
  }

  return asPerson(actor.handle, 'messages', { chat_id: chatId(), ...messageBody(draft) });
}

export function sendVoiceMemo(actor, attachment) {
  return actor.kind === 'account'
    ? asAccount('POST', `/v3/chats/${chatId()}/voicememo`, { attachment_id: attachment.id })
    : asPerson(actor.handle, 'messages', { chat_id: chatId(), parts: [{ type: 'media', attachment_id: attachment.id }], voice_memo: true });
}

export function sendPoll(actor, options) {
  return actor.kind === 'account'
    ? asAccount('POST', `/v3/chats/${chatId()}/polls`, { poll: { options: options.map(text => ({ text })) } })
    : asPerson(actor.handle, 'polls', { chat_id: chatId(), options });
}

export function react(actor, message, { type, emoji, part = 0, removed = false }) {
  const body = { operation: removed ? 'remove' : 'add', type, part_index: part, ...(emoji ? { custom_emoji: emoji } : {}) };
  return actor.kind === 'account'
    ? asAccount('POST', `/v3/messages/${message.id}/reactions`, body)
    : asPerson(actor.handle, 'reactions', { message_id: message.id, ...body });
}

export function edit(actor, message, part, text) {
  return actor.kind === 'account'
    ? asAccount('PATCH', `/v3/messages/${message.id}`, { text, part_index: part })
    : asPerson(actor.handle, 'edits', { message_id: message.id, text, part_index: part });
}

/** A person takes a message back; the account deletes its copy. */
export function unsend(actor, message) {
  return actor.kind === 'account'
    ? asAccount('DELETE', `/v3/messages/${message.id}`)
    : asPerson(actor.handle, 'acts', { unsend: true, message: message.id });
}

export function vote(actor, message, option, removed) {
  const operation = removed ? 'remove' : 'add';
  return actor.kind === 'account'
    ? asAccount('POST', `/v3/messages/${message.id}/poll/votes`, { operation, option_id: option.option_id })
    : asPerson(actor.handle, 'votes', { message_id: message.id, option_id: option.option_id, operation });
}

export function addOptions(actor, message, options) {
  return actor.kind === 'account'
    ? asAccount('POST', `/v3/messages/${message.id}/poll/options`, { options: options.map(text => ({ text })) })
    : asPerson(actor.handle, 'options', { message_id: message.id, options });
}

export const read = actor => (actor.kind === 'account'
  ? asAccount('POST', `/v3/chats/${chatId()}/read`)
  : asPerson(actor.handle, 'reads', { chat_id: chatId() }));

export const startTyping = actor => (actor.kind === 'account'
  ? asAccount('POST', `/v3/chats/${chatId()}/typing`)
  : asPerson(actor.handle, 'typing', { chat_id: chatId() }));

export const stopTyping = actor => (actor.kind === 'account'
  ? asAccount('DELETE', `/v3/chats/${chatId()}/typing`)
  : control.del(`contacts/${encodeURIComponent(actor.handle)}/typing`, { chat_id: chatId() }));

export const shareLocation = (handle, place) => asPerson(handle, 'location', { chat_id: chatId(), ...place });
export const stopLocation = handle => control.del(`contacts/${encodeURIComponent(handle)}/location`, { chat_id: chatId() });
export const requestLocation = () => asAccount('POST', `/v3/chats/${chatId()}/location/request`);
export const shareCard = () => asAccount('POST', `/v3/chats/${chatId()}/share_contact_card`);
export const sayStop = handle => asPerson(handle, 'messages', { chat_id: chatId(), text: 'STOP' });

export const leave = actor => (actor.kind === 'account'
  ? asAccount('POST', `/v3/chats/${chatId()}/leave`)
  : asPerson(actor.handle, 'participants', { chat_id: chatId(), operation: 'leave' }));

export const join = handle => asPerson(handle, 'participants', { chat_id: chatId(), operation: 'join' });

export const addPerson = (actor, handle) => (actor.kind === 'account'
  ? asAccount('POST', `/v3/chats/${chatId()}/participants`, { handle })
  : asPerson(actor.handle, 'participants', { chat_id: chatId(), operation: 'add', handle }));

export const removePerson = (actor, handle) => (actor.kind === 'account'
  ? asAccount('DELETE', `/v3/chats/${chatId()}/participants`, { handle })
  : asPerson(actor.handle, 'participants', { chat_id: chatId(), operation: 'remove', handle }));

export const rename = (actor, name) => (actor.kind === 'account'
  ? asAccount('PUT', `/v3/chats/${chatId()}`, { display_name: name })
  : asPerson(actor.handle, 'group', { chat_id: chatId(), display_name: name }));

async function upload(file) {
  const reserved = await asAccount('POST', '/v3/attachments', {
    filename: file.name, content_type: file.type || 'application/octet-stream', size_bytes: file.size,
  });
  const headers = Object.fromEntries(Object.entries(reserved.required_headers ?? {}).filter(([name]) => !/^content-length$/i.test(name)));
  const url = new URL(reserved.upload_url);
  const address = url.pathname.includes('/uploads/') ? ownUpload(url) : url;
  const answer = await fetch(address, { method: reserved.http_method ?? 'PUT', headers, body: file });
  if (!answer.ok) throw new Error(`The upload of ${file.name} was refused with ${answer.status}.`);
  return { id: reserved.attachment_id };
}

/** The emulator may call itself by another name than the one this page came from. */
const ownUpload = url => new URL(url.pathname.slice(url.pathname.indexOf('/uploads/') + 1) + url.search, emulatorUrl);

/** Gives the emulator a file that a message can name: the account uploads it as applications do, a person just has it. */
export const putFile = (actor, file) => (actor.kind === 'account' ? upload(file) : keepFile(file));
