const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** An address that may become a link; null for what a browser might run. */
export function safeHref(text) {
  try {
    const url = new URL(text);
    return schemes.has(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

/** The host of an address, for people. */
export function hostOf(text) {
  try {
    return new URL(text).host;
  } catch {
    return '';
  }
}
