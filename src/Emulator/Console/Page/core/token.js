// The control token: asked for once, kept for this tab, sent in a header and never in an address.
import { signal } from './html.js';

const name = 'chats-emulator.control-token';

function stored() {
  try {
    return sessionStorage.getItem(name);
  } catch {
    return null;
  }
}

let value = stored();
let pending = null;
let answer = null;

/** What the dialog asks: null, or { wrong } where a token was refused. */
export const question = signal(null);

/** The headers a control call needs. */
export const tokenHeaders = () => (value ? { 'X-Emulator-Control-Token': value } : {});

/** Which token a call went out with, so that a call that is answered late does not ask again. */
export const currentToken = () => value;

/** Asks for the token, once for all calls that wait for it; ends when somebody gave one. */
export function askForToken(refused) {
  if (refused !== value) return Promise.resolve();
  pending ??= new Promise(resolve => {
    answer = resolve;
    question.value = { wrong: Boolean(refused) };
  });
  return pending;
}

/** Somebody typed a token. */
export function giveToken(text) {
  value = text.trim() || null;
  try {
    if (value) sessionStorage.setItem(name, value);
    else sessionStorage.removeItem(name);
  } catch {
    // It is kept in memory then.
  }

  question.value = null;
  pending = null;
  answer?.();
}
