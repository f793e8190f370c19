import { signal } from '../core/html.js';

const name = 'chats-emulator.theme';
const system = matchMedia('(prefers-color-scheme: dark)');

const chosen = signal(document.documentElement.dataset.theme ?? null);

/** Whether the page is dark now. */
export const isDark = signal(chosen.value ? chosen.value === 'dark' : system.matches);

system.addEventListener('change', event => { if (!chosen.value) isDark.value = event.matches; });

/** Switches between light and dark; what is the system's choice anyway is not remembered. */
export function switchTheme() {
  const dark = !isDark.value;
  chosen.value = dark === system.matches ? null : dark ? 'dark' : 'light';
  isDark.value = dark;
  try {
    if (chosen.value) {
      document.documentElement.dataset.theme = chosen.value;
      localStorage.setItem(name, chosen.value);
    } else {
      delete document.documentElement.dataset.theme;
      localStorage.removeItem(name);
    }
  } catch {
    // It holds for this visit.
  }
}
