// The one place that knows where the libraries are.
import { h } from '../vendor/preact.js';
import htm from '../vendor/htm.js';
import './release.js';

export const html = htm.bind(h);
export { Component, Fragment, createContext, createRef, h, render } from '../vendor/preact.js';
export {
  useCallback, useContext, useEffect, useErrorBoundary, useId, useLayoutEffect, useMemo, useReducer, useRef, useState,
} from '../vendor/hooks.js';
export { batch, computed, effect, signal, untracked, useComputed, useSignal, useSignalEffect } from '../vendor/signals.js';
