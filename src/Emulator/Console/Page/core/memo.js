import { Component, h } from './html.js';

function differs(one, other) {
  for (const key in one) if (!(key in other) || one[key] !== other[key]) return true;
  for (const key in other) if (!(key in one)) return true;
  return false;
}

/** A view that is made anew only when its properties change; signals that it reads still reach it. */
export function memo(view) {
  return class Memo extends Component {
    shouldComponentUpdate(next) {
      return differs(this.props, next);
    }

    render(props) {
      return h(view, props);
    }
  };
}
