// A request of the journal as a command for a shell.
import { emulatorUrl } from '../core/base.js';

/**
 * @param entry a request of the journal; its body is sent to the letter, also where it is no JSON
 * @param key the key to write; without it the variable that SDKs read stands in its place
 */
export function commandOf(entry, key) {
  const body = entry.request_body;
  const parts = [`curl -sS ${quote(new URL(`.${entry.path}${entry.query ?? ''}`, emulatorUrl).href)}`];
  if (entry.method !== 'GET' && !(entry.method === 'POST' && body)) parts.push(`-X ${entry.method}`);
  parts.push(key ? `-H ${quote(`Authorization: Bearer ${key}`)}` : '-H "Authorization: Bearer $LINQ_API_V3_API_KEY"');
  const { idempotency_key: idempotencyKey } = entry;
  if (idempotencyKey && !body?.includes(idempotencyKey)) parts.push(`-H ${quote(`Idempotency-Key: ${idempotencyKey}`)}`);
  if (body) parts.push("-H 'Content-Type: application/json'", `--data-raw ${quote(body)}`);
  return parts.join(' \\\n  ');
}

/** In single quotes nothing means anything to a shell but the quote itself. */
const quote = text => `'${text.replaceAll("'", `'\\''`)}'`;
