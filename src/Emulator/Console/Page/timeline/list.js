// Shows only the rows that can be seen. All rows are equally high but the one that is open, so places are sums and nothing is measured
// but that one.
import { html, useCallback, useEffect, useLayoutEffect, useRef, useState } from '../core/html.js';
import { Row } from './row.js';

export const rowHeight = 46;
const spare = 8;

/** How long what was opened is kept in view while its parts arrive, in milliseconds; whoever moves ends it. */
const settling = 1500;

/**
 * @param rows what is shown, oldest first
 * @param openKey the row that is open
 * @param children what stands under it
 * @param target the row to scroll to, once it is there: { key, when }
 * @param onEnd told whether the newest row can be seen
 */
export function List({ rows, openKey, onOpen, target, onEnd, children }) {
  const scroller = useRef(null);
  const details = useRef(null);
  const anchor = useRef(null);
  const following = useRef(true);
  const revealUntil = useRef(0);
  const [view, setView] = useState({ top: 0, height: 600 });
  const [detailsHeight, setDetailsHeight] = useState(0);
  const [focus, setFocus] = useState(null);
  const open = openKey ? rows.findIndex(row => row.key === openKey) : -1;
  const extra = open < 0 ? 0 : detailsHeight;
  const topOf = index => index * rowHeight + (open >= 0 && index > open ? extra : 0);
  const total = topOf(rows.length);

  const remember = useCallback(() => {
    if (!scroller.current) return;
    const { scrollTop, clientHeight, scrollHeight } = scroller.current;
    const atEnd = scrollTop + clientHeight >= scrollHeight - 4;
    if (atEnd !== following.current) onEnd(atEnd);
    following.current = atEnd;
    setView(before => before.top === scrollTop && before.height === clientHeight ? before : { top: scrollTop, height: clientHeight });
  }, [onEnd]);

  // The first row that can be seen stays where it is, whatever comes or goes above it; at the end the newest stays in view.
  useLayoutEffect(() => {
    const box = scroller.current;
    const held = anchor.current;
    const index = held ? rows.findIndex(row => row.key === held.key) : -1;
    if (following.current && !openKey) box.scrollTop = total;
    else if (index >= 0 && topOf(index) - held.offset !== box.scrollTop) box.scrollTop = topOf(index) - held.offset;
    remember();
  }, [rows]);

  useLayoutEffect(() => {
    const index = indexAt(view.top);
    anchor.current = rows[index] ? { key: rows[index].key, offset: topOf(index) - view.top } : null;
  });

  useEffect(() => {
    const watch = new ResizeObserver(remember);
    watch.observe(scroller.current);
    return () => watch.disconnect();
  }, [remember]);

  useLayoutEffect(() => {
    if (!details.current) return setDetailsHeight(0);
    const box = details.current;
    const watch = new ResizeObserver(() => setDetailsHeight(box.offsetHeight));
    watch.observe(box);
    setDetailsHeight(box.offsetHeight);
    return () => watch.disconnect();
  }, [openKey, open >= 0]);

  useEffect(() => {
    const index = target ? rows.findIndex(row => row.key === target.key) : -1;
    if (index < 0) return;
    following.current = false;
    scroller.current.scrollTop = Math.max(0, topOf(index) - rowHeight);
    remember();
  }, [target]);

  useLayoutEffect(() => { revealUntil.current = openKey ? performance.now() + settling : 0; }, [openKey]);

  // What is opened at the lower end would stand below it.
  useLayoutEffect(() => {
    const box = scroller.current;
    const bottom = topOf(open) + rowHeight + extra;
    if (open < 0 || performance.now() > revealUntil.current || bottom <= box.scrollTop + box.clientHeight) return;
    box.scrollTop = Math.min(topOf(open), bottom - box.clientHeight);
    remember();
  }, [openKey, open >= 0, extra]);

  const moved = () => { revealUntil.current = 0; };

  function indexAt(top) {
    if (open >= 0 && top > topOf(open) + rowHeight) {
      const end = topOf(open) + rowHeight + extra;
      return top < end ? open : open + 1 + Math.floor((top - end) / rowHeight);
    }
    return Math.floor(top / rowHeight);
  }

  const from = Math.max(0, indexAt(view.top) - spare);
  const to = Math.min(rows.length, indexAt(view.top + view.height) + 1 + spare);
  const focused = focus !== null ? rows.findIndex(row => row.key === focus) : -1;
  const shown = [];
  for (let index = from; index < to; index++) shown.push(index);

  // What is open, or has the focus, stays in the page: somebody may have typed there, and will go on from there.
  for (const index of new Set([focused, open])) if (index >= 0 && (index < from || index >= to)) shown.push(index);
  shown.sort((one, other) => one - other);
  const first = focused >= 0 ? focused : to - 1;

  function move(event) {
    const row = event.target.closest('.timeline-row');
    const step = { ArrowDown: 1, ArrowUp: -1, Home: -rows.length, End: rows.length, PageDown: 10, PageUp: -10 }[event.key];
    if (!row || !step || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const next = Math.min(rows.length - 1, Math.max(0, Number(row.dataset.index) + step));
    reveal(next);
    setFocus(rows[next].key);
    requestAnimationFrame(() => scroller.current?.querySelector(`.timeline-row[data-index="${next}"]`)?.focus({ preventScroll: true }));
  }

  function reveal(index) {
    const box = scroller.current;
    const top = topOf(index);
    if (top < box.scrollTop) box.scrollTop = top;
    else if (top + rowHeight > box.scrollTop + box.clientHeight) box.scrollTop = top + rowHeight - box.clientHeight;
    remember();
  }

  return html`
    <div class="timeline-scroller" ref=${scroller} onScroll=${remember} onKeyDown=${move} onWheel=${moved}
         onPointerDown=${moved}>
      <ol class="timeline-list" aria-label="Log" style=${{ height: `${total}px` }}>
        ${shown.map(index => html`
          <li key=${rows[index].key} class="timeline-item" aria-setsize=${rows.length} aria-posinset=${index + 1}
              style=${{ transform: `translateY(${topOf(index)}px)` }}>
            <${Row} row=${rows[index]} index=${index} isOpen=${index === open} isFirst=${index === first} onOpen=${onOpen}
                    onFocus=${setFocus} />
            ${index === open && html`<div class="timeline-details" ref=${details}>${children}</div>`}
          </li>`)}
      </ol>
    </div>`;
}
