'use strict';
// Loaded by Node before the program (NODE_OPTIONS) that `chats-emulator exec --intercept` runs. Versions of Node that do not read HTTPS_PROXY,
// and libraries that never do, are led by this: every connection to the vendor's host goes to the proxy of the run instead. What the program
// believes stays as it is: it calls the vendor's host, and checks that the certificate is this host's.
const net = require('net');
const http = require('http');

const HOST = '%HOST%';
const PORT = '%PORT%';
const OFFLINE = '%OFFLINE%';

const plain = name => String(name).toLowerCase().replace(/\.$/, '').replace(/^\[(.*)\]$/, '$1');
const isVendor = name => plain(name) === HOST;
const led = options => ({ ...options, host: '127.0.0.1', port: PORT, lookup: undefined });

// All of them end here: fetch, http, https, http2 and their agents. Inside Node the arguments come as one array.
const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...given) {
  const [first, second] = given;
  if (Array.isArray(first)) {
    if (first[0] && isVendor(first[0].host)) first[0] = led(first[0]);
  } else if (first && typeof first === 'object') {
    if (isVendor(first.host)) given[0] = led(first);
  } else if (typeof second === 'string' && isVendor(second)) {
    given[0] = PORT;
    given[1] = '127.0.0.1';
  }
  return connect.apply(this, given);
};

if (OFFLINE) {
  const isAllowed = name => isVendor(name) || plain(name) === 'localhost' || plain(name) === '::1' || /^127\.[\d.]+$/.test(plain(name));
  const refusal = name => Object.assign(
    new Error(`chats-emulator exec --intercept --offline refuses a call to ${name}: besides this machine only ${HOST} can be called, which is the emulator.`),
    { code: 'ERR_CHATS_EMULATOR_OFFLINE' });
  // Programs seldom show it, and the proxy, which tells of all others, is not asked for these calls.
  const told = new Set();
  const refuse = name => {
    const host = plain(name);
    if (!told.has(host)) process.stderr.write(`exec --offline: a call to ${host} was refused.\n`);
    told.add(host);
    return refusal(name);
  };

  const addRequest = http.Agent.prototype.addRequest;
  http.Agent.prototype.addRequest = function (request, options, ...rest) {
    const name = (options && typeof options === 'object' ? options.host : options) || 'localhost';
    if (isAllowed(name) || (options && options.socketPath)) return addRequest.call(this, request, options, ...rest);
    request.onSocket(null, refuse(name));
  };

  const { fetch } = globalThis;
  if (fetch) {
    globalThis.fetch = function (input, ...rest) {
      let name;
      try { name = new URL(input && input.url ? input.url : input).hostname; } catch { /* fetch says what is wrong with it */ }
      return name && !isAllowed(name) ? Promise.reject(new TypeError('fetch failed', { cause: refuse(name) })) : fetch.call(this, input, ...rest);
    };
  }
}
