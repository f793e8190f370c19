// What the vendor's answers hold, key by key; a key more or less is a failure.
import assert from 'node:assert/strict';

export const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
export const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
export const TRACE = /^[0-9a-f]{32}$/;
/** Files are served by the emulator itself. */
export const DOWNLOAD = /^http:\/\/(localhost|127\.0\.0\.1):\d+\/attachments\/partners\/[^/]+\/[0-9a-f-]{36}\/[^/?]+(\?world=[\w.-]+)?$/;
const SERVICE = /^(iMessage|RCS|SMS)$/;
export const TEXT = /./;
const text = TEXT;
const flag = Symbol('true or false');
const number = Symbol('a whole number');
const orNull = (rule) => [rule, null];

/** Exactly these keys, and each value as its rule says: a pattern, a shape, a value, or one of several. */
export function assertShape(value, shape, at = 'answer') {
  assert.equal(typeof value, 'object', `${at} must be an object`);
  assert.deepEqual(Object.keys(value).sort(), Object.keys(shape).sort(), `the keys of ${at}`);
  for (const [key, rule] of Object.entries(shape)) {
    assert.ok(matches(value[key], rule, `${at}.${key}`), `${at}.${key} must not be ${JSON.stringify(value[key])}`);
  }
}

function matches(value, rule, at) {
  if (rule === flag) return typeof value === 'boolean';
  if (rule === number) return Number.isInteger(value);
  if (rule instanceof RegExp) return typeof value === 'string' && rule.test(value);
  if (Array.isArray(rule)) return rule.some((one) => (one === null || value === null ? one === value : matches(value, one, at)));
  if (typeof rule === 'function') return rule(value, at) !== false;
  if (rule !== null && typeof rule === 'object') return assertShape(value, rule, at) ?? true;
  return value === rule;
}

/** At least one, and each as the rule says. */
export const listOf = (rule) => (values, at) => {
  assert.ok(Array.isArray(values) && values.length > 0, `${at} must be a list of something`);
  values.forEach((value, index) => assert.ok(matches(value, rule, `${at}[${index}]`), `${at}[${index}] must not be ${JSON.stringify(value)}`));
};

const contact = {
  id: UUID, handle: text, service: SERVICE, status: /^(active|left|removed)$/, joined_at: TIME, left_at: orNull(TIME), is_me: flag,
};
export const LINE_TYPE = /^(iMessage|RCS)$/;
const handle = (value, at) => assertShape(value, value.is_me ? { ...contact, line_type: LINE_TYPE } : contact, at);

const health = {
  status: /^(HEALTHY|AT_RISK|CRITICAL|OPTED_OUT)$/,
  doc_url: /^https:\/\/docs\.linqapp\.com\/channel\/imessage\/guides\/chats\/chat-health#(healthy|at-risk|critical|opted-out)$/,
  updated_at: TIME,
};

/** A chat as get and list show it. */
export const chat = {
  id: UUID, created_at: TIME, updated_at: TIME, display_name: text, handles: listOf(handle), health_status: health,
  is_archived: false, is_group: flag, group_chat_icon: orNull(/^https?:/), service: orNull(SERVICE),
};

/** A chat as create shows it. */
export const createdChat = (message) => ({
  id: UUID, display_name: text, handles: listOf(handle), health_status: health, is_group: flag, message, service: SERVICE,
});

/** A message right after it was accepted. */
export const sentMessage = (parts, more = {}) => ({
  id: UUID, created_at: TIME, delivery_status: 'pending', is_read: false,
  parts: (values, at) => {
    assert.equal(values.length, parts.length, `${at} must be as many as were sent`);
    values.forEach((value, index) => assertShape(value, parts[index], `${at}[${index}]`));
  },
  sent_at: null, delivered_at: null, effect: null, from_handle: handle, preferred_service: null, reply_to: null, service: null, ...more,
});

/** A message as get, list and edit show it. */
export const message = {
  id: UUID, chat_id: UUID, created_at: TIME, updated_at: TIME, delivery_status: /^(pending|queued|sent|delivered|received|read|failed)$/,
  is_delivered: flag, is_from_me: flag, is_read: flag, from: orNull(text), from_handle: handle, parts: listOf(isPart),
  service: orNull(SERVICE), preferred_service: orNull(SERVICE), reply_to: orNull({ message_id: UUID, part_index: number }),
  effect: orNull({ type: /^(screen|bubble)$/, name: text }), sent_at: orNull(TIME), delivered_at: orNull(TIME), read_at: orNull(TIME),
};

function isPart(value, at) {
  const parts = {
    text: textPart(text, { mention: orNull(text), mention_range: orNull(range), text_decorations: orNull(listOf(isDecoration)), ...reacted }),
    media: mediaPart(reacted),
    link: { type: 'link', value: text, ...reacted },
    app_clip: { type: 'app_clip', value: text, title: text, ...reacted },
    imessage_app: cardPart(reacted),
  };
  assert.ok(value.type in parts, `${at}.type`);
  assertShape(value, parts[value.type], at);
}

const isDecoration = (value, at) => assertShape(value, { range, ['style' in value ? 'style' : 'animation']: text }, at);
const range = listOf(number);
const sticker = { url: /^https?:/, file_name: text, mime_type: /^image\//, width: number, height: number };
const reaction = { id: UUID, handle, is_me: flag, type: text, custom_emoji: orNull(text), sticker: orNull(sticker) };
const reacted = { reactions: orNull(listOf(reaction)) };

/** What participants and leave answer. */
export const accepted = (about) => ({ status: 'accepted', message: about, trace_id: TRACE });

export const voiceMemo = {
  id: UUID, from: text, to: listOf(text), status: 'queued', service: orNull(SERVICE), created_at: TIME,
  voice_memo: { id: UUID, filename: text, mime_type: /^audio\//, size_bytes: number, url: DOWNLOAD, duration_ms: orNull(number) },
  chat: { id: UUID, is_group: flag, service: SERVICE, is_active: true, handles: listOf(handle) },
};

export const handles = listOf(handle);

export const textPart = (value, more = {}) => ({
  type: 'text', value, mention: null, mention_range: null, mentions: null, inline_stickers: null, text_decorations: null, reactions: null,
  ...more,
});

export const mediaPart = (more = {}) => ({
  type: 'media', id: UUID, filename: text, mime_type: /^\w+\/\S+$/, size_bytes: number, url: DOWNLOAD, reactions: null, ...more,
});

export const cardPart = (more = {}) => ({
  type: 'imessage_app', app: { name: text, team_id: /^[A-Z0-9]{10}$/, bundle_id: text }, layout: { caption: text },
  url: /^(https:.*)?$/, fallback_text: orNull(text), reactions: null, ...more,
});

export const same = (expected) => (value, at) => { assert.deepEqual(value, expected, at); };

/** The envelope of every refusal. */
export const refusal = (status, code, more = {}) => ({
  success: false,
  error: {
    status, code, message: text,
    doc_url: `https://docs.linqapp.com/error/codes/${Math.floor(code / 1000)}xxx/${code}/`,
    ...more,
  },
  trace_id: TRACE,
});

/** A webhook subscription as get, list and update show it; create adds its secret. */
export const subscription = {
  id: UUID, target_url: /^https?:/, subscribed_events: listOf(/^[a-z_]+(\.[a-z_]+)+$/), phone_numbers: orNull(listOf(/^\+\d+$/)),
  is_active: flag, created_at: TIME, updated_at: TIME, routing_key_header: null, routing_id_header: null,
};

export const SECRET = /^whsec_[A-Za-z0-9+/]{43}=$/;

/** What every webhook is wrapped in. */
export const envelope = (type, data) => ({
  api_version: 'v3', webhook_version: '2026-02-03', event_type: type, event_id: UUID, created_at: TIME, trace_id: TRACE, partner_id: TEXT, data,
});

/** chat.created: a chat without the two keys that the SDK's type of the event lacks. */
export const chatEvent = {
  id: UUID, created_at: TIME, updated_at: TIME, display_name: orNull(text), handles: listOf(handle), health_status: health, is_group: flag,
  service: orNull(SERVICE),
};

/** message.sent, .received, .delivered and .read. */
export const messageEvent = {
  id: UUID, chat: { id: UUID, is_group: flag, owner_handle: handle, health_status: health }, direction: /^(inbound|outbound)$/,
  sender_handle: handle, service: SERVICE,
  parts: listOf({ type: 'text', value: text, text_decorations: null, mention: null, mention_range: null, mentions: null, inline_stickers: null }),
  sent_at: orNull(TIME), delivered_at: orNull(TIME), read_at: orNull(TIME), effect: null, reply_to: null,
  idempotency_key: orNull(text), preferred_service: orNull(/^(iMessage|RCS|SMS|auto)$/),
};
