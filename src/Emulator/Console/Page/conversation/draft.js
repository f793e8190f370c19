// What the composer is about to send, and what became of the last attempt.
import { batch, signal } from '../core/html.js';
import { Problem } from '../core/problem.js';
import { Refusal } from './acts.js';

/** The message that is answered: { id, part, name, text }, or null. */
export const replyTo = signal(null);

/** The message whose text is replaced: { message, part }, or null. */
export const editing = signal(null);

/** The effect the message goes with: { type, name }, or null. */
export const effect = signal(null);

/** What the last attempt met: a Refusal, a Problem, or null. */
export const refused = signal(null);

/** Counts up when the text field is to be focused. */
export const focusWanted = signal(0);

export const focusComposer = () => { focusWanted.value++; };

const textOf = message => message.parts?.map(part => part.value ?? part.filename ?? '').join(' ').slice(0, 200)
  || (message.poll ? 'Poll' : '');

/** The next message answers this one. */
export function draftReply(message, part = 0) {
  batch(() => {
    editing.value = null;
    replyTo.value = { id: message.id, part, sender: message.sender, isFromMe: message.is_from_me, text: textOf(message) };
  });
  focusComposer();
}

/** The text of a message is edited in the composer. */
export function draftEdit(message, part) {
  batch(() => {
    replyTo.value = null;
    editing.value = { message, part };
  });
  focusComposer();
}

/** Does something and shows what it meets; true when it worked. */
export async function attempt(work) {
  refused.value = null;
  try {
    await work();
    return true;
  } catch (error) {
    refused.value = error instanceof Refusal ? error : Problem.from(error);
    return false;
  }
}
