// Calls of the vendor's API with the world's key, as the application makes them: its rules, refusals and webhooks are the real ones.
import { vendorUrl } from './base.js';
import { world } from './world.js';

/** The key that opens the selected world. */
export const worldKey = () => world.value?.token ?? 'any-key';

const headersOf = response => Object.fromEntries(response.headers);

/** { rule, evidence, source } of the header that refusals carry; null without it. */
function ruleOf(response) {
  const header = response.headers.get('X-Emulator-Rule');
  if (!header) return null;
  const [rule, ...rest] = header.split(';').map(part => part.trim());
  const more = Object.fromEntries(rest.map(part => part.split('=')).map(([name, value]) => [name, value?.replace(/^"|"$/g, '')]));
  return { rule, ...more };
}

/** A call; `path` begins with /v3. Answers { status, ok, headers, body, traceId, rule, hint } and throws only if nobody answers. */
export async function vendorCall(method, path, body, { headers = {} } = {}) {
  const response = await fetch(new URL(path.replace(/^\/+/, ''), vendorUrl), {
    method,
    cache: 'no-store',
    headers: {
      Authorization: `Bearer ${worldKey()}`,
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...headers,
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const text = await response.text();
  let parsed = text;
  try {
    parsed = text ? JSON.parse(text) : null;
  } catch {
    // Not JSON: a fault may answer anything.
  }

  return {
    status: response.status,
    ok: response.ok,
    headers: headersOf(response),
    body: parsed,
    traceId: parsed?.trace_id ?? response.headers.get('X-Trace-Id'),
    rule: ruleOf(response),
    hint: response.headers.get('X-Emulator-Hint'),
  };
}

const quoted = text => `'${text.replaceAll("'", "'\\''")}'`;

/** The same call as a line for a shell. The key comes from the variable that SDKs know, or is the world's own, which is no secret. */
export function asCurl(method, path, body) {
  const url = new URL(path.replace(/^\/+/, ''), vendorUrl).href;
  const verb = method === 'GET' || (method === 'POST' && body !== undefined) ? '' : `-X ${method} `;
  const parts = [`curl ${verb}${quoted(url)}`, `-H "Authorization: Bearer \${LINQ_API_V3_API_KEY:-${worldKey()}}"`];
  if (body !== undefined) parts.push("-H 'Content-Type: application/json'", `-d ${quoted(JSON.stringify(body))}`);
  return parts.join(' \\\n  ');
}
