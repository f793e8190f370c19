// Every method the SDK has for chats, messages and attachments, called by its name: the status, and the answer key by key.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import Linq from '@linqapp/sdk';
import { emulatorFor } from './emulator.mjs';
import {
  accepted, assertShape, cardPart, chat, createdChat, DOWNLOAD, handles, listOf, message, same, sentMessage, TEXT, textPart, TIME, UUID, voiceMemo,
} from './shapes.mjs';

const id = (end) => `00000000-0000-4000-8000-0000000000${end}`;
const [file, text, card, late, direct, group, quiet] = ['a1', 'b1', 'b2', 'b3', 'c1', 'c2', 'c3'].map(id);
const [line, maya, stranger] = ['+12025550100', '+14155550123', '+14155550177'];
const saying = (value) => ({ message: { parts: [{ type: 'text', value }] } });
const said = (value) => sentMessage([textPart(value)]);

/** What each method is called with, and what it answers; nothing: no body at all. */
const calls = {
  'chats.create': { with: [{ from: line, to: [stranger], ...saying('Hello') }], status: 201, answer: { chat: createdChat(said('Hello')) } },
  'chats.listChats': { with: [], status: 200, answer: { chats: listOf(chat), next_cursor: null } },
  'chats.retrieve': { with: [group], status: 200, answer: { ...chat, group_chat_icon: 'https://example.com/rocket.png' } },
  'chats.update': { with: [group, { display_name: 'Launch' }], status: 202, answer: { chat_id: group, status: 'pending' } },
  'chats.markAsRead': { with: [direct], status: 204 },
  'chats.leaveChat': { with: [group], status: 202, answer: accepted('Leave group chat queued') },
  'chats.shareContactCard': { with: [direct], status: 204 },
  'chats.sendVoicememo': { with: [direct, { voice_memo_url: 'https://example.com/hi.m4a' }], status: 202, answer: { voice_memo: voiceMemo } },
  'chats.messages.send': { with: [direct, saying('Ready')], status: 202, answer: { chat_id: direct, message: said('Ready') } },
  'chats.messages.list': { with: [direct], status: 200, answer: { messages: listOf(message), next_cursor: null } },
  'chats.participants.add': { with: [group, { handle: stranger }], status: 202, answer: accepted('Participant addition queued') },
  'chats.participants.remove': { with: [group, { handle: maya }], status: 202, answer: accepted('Participant removal queued') },
  'chats.typing.start': { with: [direct], status: 204 },
  'chats.typing.stop': { with: [direct], status: 204 },
  'chats.location.request': { with: [quiet], status: 202, answer: { success: true, message: 'Location request sent' } },
  'chats.location.retrieve': {
    with: [direct],
    status: 200,
    answer: {
      success: true,
      data: {
        type: 'FeatureCollection',
        features: listOf({
          type: 'Feature',
          geometry: { type: 'Point', coordinates: same([-87.6298, 41.8781]) },
          properties: { handle: maya, address: '233 S Wacker Dr', locality: 'Chicago', updated_at: '2026-11-23T17:55:00.000Z' },
        }),
      },
    },
  },
  'messages.create': {
    with: [{ to: [stranger], ...saying('Hello') }],
    status: 202,
    answer: {
      chat_id: UUID, created_new_chat: true, from: line, from_selection: { reason: 'new_best_number', reused_existing_chat: false },
      handles, is_group: false, message: said('Hello'), previous_chat_id: null, service: 'iMessage',
    },
  },
  'messages.retrieve': { with: [text], status: 200, answer: message },
  'messages.listMessagesThread': { with: [text], status: 200, answer: { messages: listOf(message), next_cursor: null } },
  'messages.update': { with: [late, { text: 'See you soon' }], status: 200, answer: message },
  'messages.updateAppCard': {
    with: [card, { layout: { caption: '2 : 1' } }],
    status: 202,
    answer: { chat_id: direct, message: sentMessage([cardPart({ layout: { caption: '2 : 1' }, url: '', fallback_text: '2 : 1' })]) },
  },
  'messages.addReaction': { with: [text, { operation: 'add', type: 'like' }], status: 202, answer: accepted('Reaction processed') },
  'messages.delete': { with: [late], status: 204 },
  'attachments.create': {
    with: [{ filename: 'a.png', content_type: 'image/png', size_bytes: 8 }],
    status: 200,
    answer: {
      attachment_id: UUID, upload_url: /^http:/, download_url: DOWNLOAD, http_method: 'PUT', expires_at: TIME, required_headers: { 'Content-Type': 'image/png', 'Content-Length': '8' },
    },
  },
  'attachments.retrieve': {
    with: [file],
    status: 200,
    answer: { id: file, filename: TEXT, content_type: 'application/pdf', size_bytes: 48211, status: 'complete', download_url: DOWNLOAD, created_at: TIME },
  },
  'attachments.delete': { with: [file], status: 204 },
};

/** The names of a resource's own methods and of those below it. */
function* methodsOf(resource, name) {
  for (const method of Object.getOwnPropertyNames(Object.getPrototypeOf(resource))) {
    if (method !== 'constructor') yield `${name}.${method}`;
  }

  for (const [below, value] of Object.entries(resource)) {
    if (below !== '_client') yield* methodsOf(value, `${name}.${below}`);
  }
}

describe('every method', () => {
  const emulator = emulatorFor('methods');

  test('of chats, messages and attachments is called', () => {
    const linq = new Linq({ apiKey: 'My API Key' });
    const methods = ['chats', 'messages', 'attachments'].flatMap((name) => [...methodsOf(linq[name], name)]);
    assert.deepEqual(Object.keys(calls).sort(), methods.sort());
  });

  for (const [name, call] of Object.entries(calls)) {
    test(name, async () => {
      const world = await emulator.world();
      const path = name.split('.');
      const method = path.pop();
      const resource = path.reduce((at, below) => at[below], world.impatient());
      const response = await resource[method](...call.with).asResponse();
      const body = await response.text();
      assert.equal(response.status, call.status, body);
      if (call.answer === undefined) {
        assert.equal(body, '');
      } else {
        const answer = JSON.parse(body);
        assertShape(answer, call.answer);
        if ('trace_id' in answer) assert.equal(answer.trace_id, response.headers.get('x-trace-id'));
      }
    });
  }
});
