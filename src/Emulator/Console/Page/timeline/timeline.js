import { html, useCallback, useEffect, useState } from '../core/html.js';
import { go, shownChat, shownFact } from '../core/address.js';
import { Button, Empty, ProblemView } from '../core/ui.js';
import { Details } from './details.js';
import * as filter from './filter.js';
import { List } from './list.js';
import * as log from './log.js';
import { kinds, nameOf } from './rows.js';
import { Welcome } from './welcome.js';

/** Requests, events and deliveries of the world, in the order they happened. */
export default function Timeline() {
  const rows = filter.shown.value;
  const { loading, problem, older } = log.state.value;
  const open = openOf(shownFact.value);
  const [atEnd, setAtEnd] = useState(true);
  const [seen, setSeen] = useState(0);
  const [target, setTarget] = useState(null);
  const last = rows[rows.length - 1]?.place ?? 0;
  const fresh = atEnd ? 0 : rows.length - 1 - rows.findLastIndex(row => row.place <= seen);

  const onEnd = useCallback(end => {
    setAtEnd(end);
    if (end && !shownFact.peek()) log.forgetOlder();
    setSeen(filter.shown.value.at(-1)?.place ?? 0);
  }, []);

  // An address that was pasted may name a row of an older page.
  useEffect(() => {
    if (!open) return undefined;
    let gone = false;
    if (!rows.some(row => row.key === open.key)) filter.clear();
    log.reach(open.key, open.order).then(found => { if (found && !gone) setTarget({ key: open.key }); });
    return () => { gone = true; };
  }, [open?.key, loading && rows.length === 0]);

  const openRow = row => go({ fact: row ? nameOf(row) : null });
  const toNewest = () => {
    if (open) openRow(null);
    setTarget({ key: rows.at(-1)?.key });
  };

  return html`
    <section class="timeline" aria-label="Timeline">
      <${Filters} />
      ${problem && html`<${ProblemView} problem=${problem} />`}
      ${older && html`<div class="timeline-older"><${Button} onClick=${log.loadOlder} disabled=${loading}>Show older<//></div>`}
      ${rows.length === 0 && !problem ? html`<${Nothing} loading=${loading} />` : html`
        <${List} rows=${rows} openKey=${open?.key} onOpen=${openRow} target=${target} onEnd=${onEnd}>
          ${open && html`<${Details} key=${open.key} row=${rows.find(row => row.key === open.key)} />`}
        <//>`}
      ${!atEnd && rows.length > 0 && html`
        <button type="button" class="timeline-newest" onClick=${toNewest}>${fresh > 0 ? `${fresh} new ↓` : 'Newest ↓'}</button>`}
      <p class="visually-hidden" role="status">${last && !atEnd && fresh > 0 ? `${fresh} new entries` : ''}</p>
    </section>`;
}

/** Facts are named by their log, their number in it, and their place in the world's order. */
function openOf(fact) {
  const [kind, number, order] = (fact ?? '').split('-');
  return kind && number ? { key: `${kind}/${number}`, order: Number(order) || 0 } : null;
}

function Filters() {
  const chat = shownChat.value;
  return html`
    <div class="timeline-filters">
      <input type="search" class="input" aria-label="Filter the timeline" placeholder="Filter by path, text, status, rule, fault"
             value=${filter.text.value} onInput=${event => { filter.text.value = event.currentTarget.value; }} />
      <div class="timeline-pills" role="group" aria-label="What is shown">
        ${kinds.map(kind => html`
          <button type="button" class="pill" aria-pressed=${filter.shownKinds.value.has(kind.id)}
                  onClick=${() => filter.toggleKind(kind.id)}>${kind.title}</button>`)}
        <button type="button" class="pill" aria-pressed=${filter.trouble.value}
                onClick=${() => { filter.trouble.value = !filter.trouble.value; }}>Trouble</button>
        <button type="button" class="pill" aria-pressed=${filter.thisChat.value && !!chat} disabled=${!chat} aria-label="This chat only"
                onClick=${() => { filter.thisChat.value = !filter.thisChat.value; }}>This chat</button>
      </div>
    </div>`;
}

function Nothing({ loading }) {
  if (loading) return html`<p class="timeline-loading">Reading the log …</p>`;
  if (!filter.isFiltered.value) return html`<${Welcome} />`;
  return html`
    <${Empty} title="Nothing matches" icon="search">
      <p>No entry has all of that. The filter looks into paths, names, statuses, rules, faults and the beginning of bodies.</p>
      <${Button} onClick=${filter.clear}>Show everything<//>
    <//>`;
}
