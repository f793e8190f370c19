import { control } from '../core/control.js';

/** The very text that is signed and sent. */
export const bodyOf = id => control.get(`deliveries/${id}/body`, { raw: true });
