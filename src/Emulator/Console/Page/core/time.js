// The world's time, which may stand still, run or be moved; what is relative follows it.
import { computed, effect, signal } from './html.js';
import { control } from './control.js';
import { stream } from './stream.js';

/** The clock as GET /_emulator/clock tells it; null until it is known. */
export const clock = signal(null);

let since = performance.now();
const beat = signal(0);
let timer = 0;

function elapsed() {
  const { mode, speed = 1 } = clock.value;
  return mode === 'manual' ? 0 : (performance.now() - since) * (mode === 'real' ? 1 : speed);
}

/** Takes a clock that the emulator answered. */
export function setClock(value) {
  since = performance.now();
  clock.value = value;
  clearInterval(timer);
  if (value?.mode !== 'manual') timer = setInterval(() => { beat.value++; }, 1000);
  beat.value++;
}

export const loadClock = async () => setClock(await control.get('clock'));

/** What time it is in the world, in milliseconds; a signal that moves every second, unless the clock stands still. */
export const worldNow = computed(() => {
  void beat.value;
  return clock.value ? Date.parse(clock.value.now) + elapsed() : Date.now();
});

const dayOf = time => {
  const date = new Date(time);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
};

/** Midnight of the world's day; it changes once a day. */
export const worldDay = computed(() => dayOf(worldNow.value));

/** The world's minute; it changes once a minute. */
export const worldMinute = computed(() => Math.floor(worldNow.value / 60_000));

stream.on('clock', setClock);

/** Formatters take milliseconds each to make, so they are made when they are first needed. */
const format = options => {
  let formatter = null;
  return time => {
    formatter ??= new Intl.DateTimeFormat(undefined, options);
    return formatter.format(typeof time === 'string' ? Date.parse(time) : time);
  };
};

export const clockTime = format({ hour: '2-digit', minute: '2-digit' });
export const clockSeconds = format({ hour: '2-digit', minute: '2-digit', second: '2-digit' });
export const exactTime = format({ dateStyle: 'medium', timeStyle: 'medium' });
const weekday = format({ weekday: 'long' });
const shortDay = format({ weekday: 'short' });
const dayAndMonth = format({ day: 'numeric', month: 'short' });
export const weekdayAndDate = format({ weekday: 'short', day: 'numeric', month: 'short' });
const wholeDay = format({ weekday: 'long', day: 'numeric', month: 'long' });
const withYear = format({ day: 'numeric', month: 'short', year: 'numeric' });
const longWithYear = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const day = 86_400_000;

const milliseconds = time => (typeof time === 'string' ? Date.parse(time) : time);

/** Days from a time to the world's today; 0: today, 1: yesterday, negative: to come. */
const daysAgo = time => Math.round((worldDay.value - dayOf(milliseconds(time))) / day);

const isThisYear = time => new Date(milliseconds(time)).getFullYear() === new Date(worldDay.value).getFullYear();

/** The day a time falls on, in words: Today, Yesterday, Monday, Monday, 3 March. */
export function dayName(time) {
  const ago = daysAgo(time);
  if (ago === 0) return 'Today';
  if (ago === 1) return 'Yesterday';
  if (ago === -1) return 'Tomorrow';
  if (ago > 1 && ago < 7) return weekday(time);
  return isThisYear(time) ? wholeDay(time) : longWithYear(time);
}

/** As short as a list of chats has room for: 14:03, Yesterday, Mon, 3 Mar. */
export function shortTime(time) {
  const ago = daysAgo(time);
  if (ago === 0) return clockTime(time);
  if (ago === 1) return 'Yesterday';
  if (ago > 1 && ago < 7) return shortDay(time);
  return isThisYear(time) ? dayAndMonth(time) : withYear(time);
}

/** Whether two times fall on the same day. */
export const isSameDay = (one, other) => dayOf(milliseconds(one)) === dayOf(milliseconds(other));

let relativeFormat = null;

function relative(number, unit) {
  relativeFormat ??= new Intl.RelativeTimeFormat(undefined, { numeric: 'auto', style: 'short' });
  return relativeFormat.format(number, unit);
}

/** How long ago by the world's clock: now, 5 min ago, in 3 hr. */
export function ago(time) {
  const seconds = Math.round((milliseconds(time) - worldNow.value) / 1000);
  const size = Math.abs(seconds);
  if (size < 5) return 'now';
  if (size < 60) return relative(seconds, 'second');
  if (size < 3600) return relative(Math.trunc(seconds / 60), 'minute');
  if (size < 86_400) return relative(Math.trunc(seconds / 3600), 'hour');
  return relative(Math.trunc(seconds / 86_400), 'day');
}

/** Calls fn when the world's day changes. */
export const onNewDay = fn => effect(() => { void worldDay.value; fn(); });
