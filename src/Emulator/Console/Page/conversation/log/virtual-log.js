import { Component, html } from '../../core/html.js';

const margin = 900;
const slack = 350;
const near = 1200;
const atBottom = 48;

/**
 * A list whose items have any height, of which only those near the window exist. What is looked at stays where it is, whatever is loaded
 * above it, arrives below it or turns out higher than was guessed; at the end, it stays at the end.
 */
export class VirtualLog extends Component {
  heights = new Map();
  offsets = [0];
  range = [0, 0];
  anchor = null;
  stuck = true;
  shownKey = null;
  ownTop = null;
  elements = new Map();

  componentDidMount() {
    this.props.handle.current = this;
    this.observer = new ResizeObserver(entries => this.resized(entries));
    this.observer.observe(this.scroller);
    this.width = this.scroller.clientWidth;
    this.place();
  }

  componentWillUnmount() {
    this.observer.disconnect();
    cancelAnimationFrame(this.frame);
  }

  shouldComponentUpdate(next) {
    if (next.items !== this.props.items) this.sums(next.items);
    return true;
  }

  componentDidUpdate() {
    this.place();
  }

  /** Where each item begins, as far as heights are known. */
  sums(items = this.props.items) {
    const offsets = new Float64Array(items.length + 1);
    for (let i = 0; i < items.length; i++) offsets[i + 1] = offsets[i] + (this.heights.get(items[i].key) ?? items[i].guess);
    this.offsets = offsets;
    if (this.heights.size > items.length * 2 + 500) {
      const keys = new Set(items.map(item => item.key));
      for (const key of this.heights.keys()) if (!keys.has(key)) this.heights.delete(key);
    }
  }

  /** The item at a height. */
  at(y) {
    let low = 0;
    let high = this.props.items.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.offsets[middle + 1] <= y) low = middle + 1;
      else high = middle;
    }

    return low;
  }

  /** How far down the items begin: few of them stand at the bottom. */
  get lead() {
    return Math.max(0, this.scroller.clientHeight - this.offsets[this.offsets.length - 1]);
  }

  remember() {
    const { items } = this.props;
    const { scrollTop, clientHeight, scrollHeight } = this.scroller;
    this.stuck = !this.props.moreBelow && scrollHeight - scrollTop - clientHeight < atBottom;
    const index = this.at(scrollTop - this.lead);
    this.anchor = index < items.length ? { key: items[index].key, offset: this.offsets[index] + this.lead - scrollTop } : null;
    this.props.onEnd?.(this.stuck);
  }

  onScroll = () => {
    // What this component has done itself is no wish of somebody's to look elsewhere.
    const isOwn = this.ownTop !== null && Math.abs(this.scroller.scrollTop - this.ownTop) < 2;
    this.ownTop = null;
    if (!isOwn) this.remember();
    this.look();
  };

  /** Draws other items when those in sight come near the end of what is drawn, and asks for more near the end of what is loaded. */
  look() {
    const { items, onTop, onBottom } = this.props;
    const { scrollTop, clientHeight } = this.scroller;
    const top = scrollTop - this.lead;
    const total = this.offsets[items.length];
    const [from, to] = this.range;
    const missing = (from > 0 && this.offsets[from] > top - slack) || (to < items.length && this.offsets[to] < top + clientHeight + slack);
    if (missing) this.setState({});
    if (top < near) onTop?.();
    if (total - top - clientHeight < near) onBottom?.();
  }

  /** Measures what is drawn, and puts what is looked at back to where it was. */
  place() {
    const { items, showKey } = this.props;
    if (!this.scroller) return;
    this.measure();
    const total = this.offsets[items.length];
    this.inner.style.height = `${total + this.lead}px`;
    this.slice.style.transform = `translateY(${this.offsets[this.range[0]] + this.lead}px)`;
    this.scrollTo(this.wanted(total));
    if (showKey && showKey !== this.shownKey && items.some(item => item.key === showKey.key)) {
      this.shownKey = showKey;
      this.show(showKey.key, showKey.focus);
    } else if (!showKey) {
      this.shownKey = null;
    }

    this.look();
  }

  measure() {
    let changed = false;
    for (const [key, element] of this.elements) {
      const height = element.offsetHeight;
      if (height > 0 && this.heights.get(key) !== height) {
        this.heights.set(key, height);
        changed = true;
      }
    }

    if (changed) this.sums();
  }

  wanted(total) {
    if (this.stuck) return total + this.lead - this.scroller.clientHeight;
    if (!this.anchor) return this.scroller.scrollTop;
    const index = this.props.items.findIndex(item => item.key === this.anchor.key);
    return index < 0 ? this.scroller.scrollTop : this.offsets[index] + this.lead - this.anchor.offset;
  }

  scrollTo(top) {
    const bounded = Math.max(0, Math.min(top, this.scroller.scrollHeight - this.scroller.clientHeight));
    if (Math.abs(bounded - this.scroller.scrollTop) < 1) return;
    this.scroller.scrollTop = bounded;
    this.ownTop = this.scroller.scrollTop;
  }

  resized(entries) {
    if (this.scroller.clientWidth !== this.width) {
      this.width = this.scroller.clientWidth;
      this.heights.clear();
    }

    if (entries.some(entry => entry.target === this.scroller) || entries.some(entry => this.isNews(entry.target))) this.place();
  }

  isNews = element => this.heights.get(element.dataset.key) !== element.offsetHeight;

  /** Brings an item into sight, in the middle; twice, because heights around it are known only afterwards. */
  show(key, focus) {
    const index = this.props.items.findIndex(item => item.key === key);
    if (index < 0) return;
    const middle = () => {
      const at = this.props.items.findIndex(item => item.key === key);
      const height = this.offsets[at + 1] - this.offsets[at];
      return Math.max(0, this.offsets[at] + this.lead - Math.max(0, (this.scroller.clientHeight - height) / 2));
    };
    const go = () => {
      const { clientHeight, scrollHeight } = this.scroller;
      const top = Math.min(middle(), scrollHeight - clientHeight);
      this.stuck = !this.props.moreBelow && scrollHeight - clientHeight - top < 1;
      this.anchor = { key, offset: this.offsets[this.props.items.findIndex(item => item.key === key)] + this.lead - top };
      this.scrollTo(top);
    };
    go();
    this.setState({}, () => {
      go();
      if (focus) this.elements.get(key)?.querySelector('[data-item]')?.focus({ preventScroll: true });
    });
  }

  toEnd() {
    this.stuck = true;
    this.props.onEnd?.(true);
    this.setState({});
  }

  /** Moves the focus from item to item, also to those that are not drawn yet. */
  onKeyDown = event => {
    if (event.target.closest('input, textarea, select, [role=menu]')) return;
    const { items } = this.props;
    const key = event.target.closest('[data-key]')?.dataset.key;
    const at = key === undefined ? items.length : items.findIndex(item => item.key === key);
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    let next = step ? at + step : event.key === 'Home' ? 0 : event.key === 'End' ? items.length - 1 : -1;
    if (next < 0 || !(step || event.key === 'Home' || event.key === 'End')) return;
    while (items[next] && !this.props.canFocus(items[next])) next += step ?? (event.key === 'Home' ? 1 : -1);
    if (!items[next]) return;
    event.preventDefault();
    this.focus(items[next].key);
  };

  focus(key) {
    const element = this.elements.get(key);
    const index = this.props.items.findIndex(item => item.key === key);
    const { scrollTop, clientHeight } = this.scroller;
    const top = this.offsets[index] + this.lead;
    if (!element || top < scrollTop || this.offsets[index + 1] + this.lead > scrollTop + clientHeight) this.show(key, true);
    else element.querySelector('[data-item]')?.focus({ preventScroll: true });
  }

  hold = key => element => {
    const old = this.elements.get(key);
    if (old && old !== element) this.observer?.unobserve(old);
    if (element) {
      this.elements.set(key, element);
      this.observer?.observe(element);
    } else {
      this.elements.delete(key);
    }
  };

  holder(key) {
    this.holders ??= new Map();
    if (!this.holders.has(key)) {
      if (this.holders.size > 4000) this.holders.clear();
      this.holders.set(key, this.hold(key));
    }

    return this.holders.get(key);
  }

  chooseRange() {
    const { items } = this.props;
    if (this.offsets.length !== items.length + 1) this.sums();
    const height = this.scroller?.clientHeight ?? 800;
    const total = this.offsets[items.length];
    const top = this.scroller ? this.wanted(total) - this.lead : total - height;
    const from = Math.max(0, this.at(Math.max(0, top - margin)));
    const to = Math.min(items.length, this.at(top + height + margin) + 1);
    this.range = [Math.min(from, to), to];
  }

  render({ items, renderItem, label, class: more = '', before, onFocusIn }) {
    this.chooseRange();
    const [from, to] = this.range;
    return html`<div ref=${element => { this.scroller = element; }} class=${`virtual-log ${more}`} role="log" aria-label=${label}
      aria-live="off"
      tabindex="0" onScroll=${this.onScroll} onKeyDown=${this.onKeyDown} onFocusIn=${onFocusIn}>
      ${before}
      <div ref=${element => { this.inner = element; }} class="virtual-inner">
        <div ref=${element => { this.slice = element; }} class="virtual-slice">
          ${items.slice(from, to).map(item => html`<div key=${item.key} data-key=${item.key} ref=${this.holder(item.key)}
            class="virtual-item">${renderItem(item)}</div>`)}
        </div>
      </div>
    </div>`;
  }
}
