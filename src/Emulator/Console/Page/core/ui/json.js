import { html, useMemo } from '../html.js';

const tokens = /("(?:[^"\\]|\\.)*")(\s*:)?|\b(true|false|null)\b|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)/g;
const longest = 60_000;

/** The texts of a JSON document with the class each is shown in. */
function pieces(text) {
  const found = [];
  let end = 0;
  for (const match of text.matchAll(tokens)) {
    if (match.index > end) found.push(text.slice(end, match.index));
    const kind = match[1] ? (match[2] ? 'key' : 'text') : match[3] ? 'word' : 'number';
    found.push(html`<span class=${`json-${kind}`}>${match[1] ?? match[0]}</span>`);
    if (match[2]) found.push(match[2]);
    end = match.index + match[0].length;
  }

  found.push(text.slice(end));
  return found;
}

/** A value as JSON, coloured; a text that is no JSON as it stands. What is very long is shown without colours. */
export function JsonView({ value, label = 'JSON' }) {
  const shown = useMemo(() => {
    let text = value;
    try {
      text = JSON.stringify(typeof value === 'string' ? JSON.parse(value) : value, null, 2) ?? '';
    } catch {
      return [value];
    }

    return text.length > longest ? [text] : pieces(text);
  }, [value]);
  return html`<pre class="json" tabindex="0" role="group" aria-label=${label}><code>${shown}</code></pre>`;
}
