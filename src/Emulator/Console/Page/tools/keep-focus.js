import { useLayoutEffect, useRef } from '../core/html.js';

/**
 * Attributes of a region whose buttons may vanish by being pressed: the focus then goes to the region, and not to the beginning of the
 * page.
 */
export function useKeptFocus() {
  const region = useRef(null);
  const isInside = useRef(false);
  useLayoutEffect(() => {
    if (isInside.current && document.activeElement === document.body) region.current?.focus({ preventScroll: true });
  });
  return {
    ref: region,
    tabIndex: -1,
    onFocusIn: () => { isInside.current = true; },
    // Whoever clicks beside it leaves it; what was removed has not been left.
    onFocusOut: ({ target }) => setTimeout(() => {
      if (target.isConnected && !region.current?.contains(document.activeElement)) isInside.current = false;
    }),
  };
}
