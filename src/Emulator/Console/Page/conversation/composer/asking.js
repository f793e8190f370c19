import { signal } from '../../core/html.js';

/** What is asked for in a dialog: poll, location, name, add, or null. */
export const asking = signal(null);
