import { emulatorUrl } from '../../core/base.js';

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

/** A file that the emulator keeps, by the address this page came from; null for a file elsewhere, which this page does not load. */
export function ownFile(text) {
  if (!text) return null;
  try {
    const url = new URL(text, emulatorUrl);
    const at = url.pathname.indexOf('/attachments/');
    return at >= 0 ? new URL(url.pathname.slice(at + 1) + url.search, emulatorUrl).href : null;
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
