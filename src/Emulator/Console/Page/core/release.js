import { options } from '../vendor/preact.js';

const drawn = new WeakMap();
const before = options.diffed;

/**
 * Lets what a component drew before go as soon as it has drawn again. The element around it still knows the earlier one, whose children
 * lead to everything that was drawn since: in a chat that goes on, nothing would ever be freed. To Preact's extensions `__c` is an
 * element's component, and `__k` its children.
 */
options.diffed = element => {
  const component = element.__c;
  if (component) {
    const former = drawn.get(component);
    if (former && former !== element) former.__k = null;
    drawn.set(component, element);
  }

  before?.(element);
};
