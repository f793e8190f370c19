const units = ['bytes', 'KB', 'MB', 'GB'];

/** A size for people. */
export function sizeOf(bytes) {
  let size = bytes ?? 0;
  let unit = 0;
  while (size >= 1000 && unit < units.length - 1) {
    size /= 1000;
    unit++;
  }

  return `${unit === 0 || size >= 100 ? Math.round(size) : size.toFixed(1)} ${units[unit]}`;
}
