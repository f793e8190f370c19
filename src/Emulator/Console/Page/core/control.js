// Calls of the control plane in the selected world.
import { signal } from './html.js';
import { controlPath } from './base.js';
import { Problem } from './problem.js';
import { askForToken, currentToken, tokenHeaders } from './token.js';

/** The name of the world that calls are about; null: the emulator's default one. */
export const worldName = signal(null);

/** The headers that say which world is meant, and that the page may ask. */
export const controlHeaders = () => ({ ...(worldName.value ? { 'X-Emulator-World': worldName.value } : {}), ...tokenHeaders() });

/** A call whose answer is read by the caller; asks for the control token where one is needed. */
export async function request(method, path, { body, type, headers, signal: abort } = {}) {
  for (;;) {
    const token = currentToken();
    const response = await fetch(controlPath(path), {
      method,
      body,
      signal: abort,
      cache: 'no-store',
      headers: { ...(type ? { 'Content-Type': type } : {}), ...controlHeaders(), ...headers },
    });
    if (response.status !== 401) return response;
    const problem = await Problem.of(response);
    if (problem.title !== 'Control token required') throw problem;
    await askForToken(token);
  }
}

async function call(method, path, body, options = {}) {
  const isText = options.text || typeof body === 'string' || body instanceof Blob;
  const content = body === undefined || isText ? body : JSON.stringify(body);
  const type = options.type || (body === undefined ? undefined : isText ? body.type || 'text/plain; charset=utf-8' : 'application/json');
  let response;
  try {
    response = await request(method, path, { ...options, body: content, type });
  } catch (error) {
    if (error.name === 'AbortError') throw error;
    throw Problem.from(error);
  }

  if (!response.ok) throw await Problem.of(response);
  if (response.status === 204) return null;
  const text = await response.text();
  return /json/.test(response.headers.get('Content-Type') || '') && !options.raw ? JSON.parse(text) : text;
}

/**
 * The control plane, with paths below /_emulator. Answers are parsed JSON, or text; what is no success is thrown as a Problem.
 * `body` is JSON, or a text or Blob as it stands; `options`: { type, headers, signal, raw }.
 */
export const control = {
  get: (path, options) => call('GET', path, undefined, options),
  post: (path, body, options) => call('POST', path, body, options),
  put: (path, body, options) => call('PUT', path, body, options),
  del: (path, body, options) => call('DELETE', path, body, options),
};
