import { writtenHandle } from '../core/names.js';

/** What a chat is called: its group's name, or its people. */
export function titleOf(chat) {
  if (chat.name && !/^\+\d+$/.test(chat.name)) return chat.name;
  return chat.people?.map(person => person.name ?? writtenHandle(person.handle)).join(', ') || writtenHandle(chat.name) || 'Nobody';
}
