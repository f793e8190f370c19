import { html, useEffect, useLayoutEffect, useRef, useState } from './html.js';

const beyond = 6;

/**
 * A list of rows of the same height of which only those in sight exist. `row(index)` gives a row's content, `onNeed(count)` is told how
 * many rows somebody looks at. Arrow keys, Home, End and Page keys move through it; `current` is the row that Tab leads to.
 */
export function VirtualList({ label, count, height, row, keyOf, onNeed, current = 0, class: more = '' }) {
  const scroller = useRef(null);
  const [range, setRange] = useState(() => [0, Math.ceil(innerHeight / height)]);
  const [focused, setFocused] = useState(null);
  const focusNext = useRef(null);

  const look = () => {
    if (!scroller.current) return;
    const { scrollTop, clientHeight } = scroller.current;
    const from = Math.max(0, Math.floor(scrollTop / height) - beyond);
    const to = Math.min(count, Math.ceil((scrollTop + clientHeight) / height) + beyond);
    setRange(old => (old[0] === from && old[1] === to ? old : [from, to]));
    onNeed?.(to);
  };
  useLayoutEffect(look, [count]);
  useEffect(() => {
    const observer = new ResizeObserver(look);
    observer.observe(scroller.current);
    return () => observer.disconnect();
  }, [count]);
  useLayoutEffect(() => {
    if (focusNext.current === null) return;
    const element = scroller.current.querySelector(`[data-index="${focusNext.current}"] a, [data-index="${focusNext.current}"] button`);
    if (!element) return;
    focusNext.current = null;
    element.focus({ preventScroll: true });
  });

  const moveTo = index => {
    const at = Math.min(Math.max(index, 0), count - 1);
    const element = scroller.current;
    if (at * height < element.scrollTop) element.scrollTop = at * height;
    else if ((at + 1) * height > element.scrollTop + element.clientHeight) element.scrollTop = (at + 1) * height - element.clientHeight;
    focusNext.current = at;
    setFocused(at);
    look();
  };
  const key = event => {
    const at = Number(event.target.closest('[data-index]')?.dataset.index ?? -1);
    if (at < 0) return;
    const page = Math.max(1, Math.floor(scroller.current.clientHeight / height) - 1);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: count - 1, PageDown: at + page, PageUp: at - page }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    moveTo(to);
  };

  const [from, to] = [Math.min(range[0], count), Math.min(range[1], count)];
  const tabStop = focused !== null && focused >= from && focused < to ? focused : current >= from && current < to ? current : from;
  const shown = [];
  for (let index = from; index < to; index++) {
    shown.push(html`<li key=${keyOf(index)} class="virtual-row" data-index=${index} aria-setsize=${count} aria-posinset=${index + 1}
      style=${{ transform: `translateY(${index * height}px)`, height: `${height}px` }}>${row(index, index === tabStop)}</li>`);
  }

  return html`<div ref=${scroller} class=${`virtual-list ${more}`} onScroll=${look} onKeyDown=${key} onFocusIn=${event => {
    const at = event.target.closest('[data-index]')?.dataset.index;
    if (at !== undefined) setFocused(Number(at));
  }}>
    <ul role="list" aria-label=${label} style=${{ height: `${count * height}px` }}>${shown}</ul>
  </div>`;
}
