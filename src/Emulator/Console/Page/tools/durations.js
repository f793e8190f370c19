// How times and durations read in the tools. Bodies and logs say UTC, so these do as well.

const day = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

export const utcDay = time => day.format(time);

export const utcTime = time => new Date(time).toISOString().slice(11, 19);

const units = [[86_400_000, 'd'], [3_600_000, 'h'], [60_000, 'min'], [1000, 's']];

/** Milliseconds in words, as coarse as they are long: 3 d 4 h, 5 min, 12 s, 400 ms. */
export function inWords(milliseconds) {
  if (milliseconds < 1000) return `${Math.max(0, Math.round(milliseconds))} ms`;
  const at = units.findIndex(([size]) => milliseconds >= size);
  const [size, name] = units[at];
  const whole = Math.floor(milliseconds / size);
  const next = units[at + 1];
  const rest = next ? Math.floor((milliseconds - whole * size) / next[0]) : 0;
  return rest > 0 ? `${whole} ${name} ${rest} ${next[1]}` : `${whole} ${name}`;
}
