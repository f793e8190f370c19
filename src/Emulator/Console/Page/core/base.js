// Where things are, counted from this file: a proxy may serve the page below any path.

/** The emulator's address, with a slash at the end. */
export const emulatorUrl = new URL('../../../', import.meta.url);

/** The control plane's address. */
export const controlUrl = new URL('_emulator/', emulatorUrl);

/** The vendor's API, as SDKs are pointed at it. */
export const vendorUrl = new URL('api/partner/', emulatorUrl);

/** A path of the control plane as a URL; slashes at its beginning do not count. */
export const controlPath = path => new URL(path.replace(/^\/+/, ''), controlUrl);
