const steps = { ArrowDown: 1, ArrowUp: -1 };
const sideways = { ArrowRight: 1, ArrowLeft: -1 };

/**
 * Moves the focus among the elements of a list by arrow keys, Home and End; true when it did.
 * `across`: left and right instead of up and down; `both`: either.
 */
export function roveOn(event, container, selector, { across = false, both = false, activate } = {}) {
  const all = [...container.querySelectorAll(selector)];
  if (all.length === 0) return false;
  const at = all.indexOf(document.activeElement);
  const step = (across ? sideways : both ? { ...steps, ...sideways } : steps)[event.key];
  const next = step ? (at + step + all.length) % all.length : event.key === 'Home' ? 0 : event.key === 'End' ? all.length - 1 : -1;
  if (next < 0) return false;
  event.preventDefault();
  all[next].focus();
  activate?.(all[next]);
  return true;
}
