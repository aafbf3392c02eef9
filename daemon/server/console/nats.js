// A NATS client over the console's own WebSocket: connect, publish, subscribe, request. Text in headers and subjects is
// UTF-8, payloads are bytes.

const ENCODER = new TextEncoder();
const DECODER = new TextDecoder();
const CR = 13, LF = 10;
const TIMEOUT = 8000;

export const encode = (text) => ENCODER.encode(text);
export const decode = (bytes) => DECODER.decode(bytes);

/** What a server said no with. */
export class NatsError extends Error {}

/** Random letters and digits, for inboxes. */
function token() {
  const letters = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
  return [...crypto.getRandomValues(new Uint8Array(22))].map((byte) => letters[byte % 62]).join('');
}

/** Headers as a list of `[name, value]`, and the status of an inline one. */
export function parseHeaders(bytes) {
  const [first = '', ...lines] = decode(bytes).split('\r\n');
  const status = /^NATS\/1\.0\s+(\d{3})\s*(.*)$/.exec(first);
  const headers = lines.filter(Boolean).map((line) => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
  });
  return { headers, status: status ? Number(status[1]) : 0, description: status?.[2] ?? '' };
}

/** The first header of this name, whatever its case. */
export function header(message, name) {
  return message.headers.find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
}

/** One connection. Make it with [`connect`]. */
class Connection {
  constructor(socket, inbox) {
    this.socket = socket;
    this.inbox = `${inbox}.${token()}`;
    this.buffer = new Uint8Array(0);
    this.subscriptions = new Map();
    this.waiting = new Map();
    this.nextSid = 1;
    this.nextReply = 1;
    this.info = {};
    this.onError = () => {};
    this.onClose = () => {};
    this.lastError = '';
    this.closed = false;
  }

  send(...parts) {
    if (this.socket.readyState !== WebSocket.OPEN) throw new NatsError('not connected');
    const chunks = parts.map((part) => (typeof part === 'string' ? ENCODER.encode(part) : part));
    const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
    let at = 0;
    for (const chunk of chunks) { whole.set(chunk, at); at += chunk.length; }
    this.socket.send(whole);
  }

  /** Publishes bytes or text. */
  publish(subject, payload = '', { reply = '', headers } = {}) {
    checkSubject(subject);
    const body = typeof payload === 'string' ? ENCODER.encode(payload) : payload;
    const to = reply ? `${subject} ${reply}` : subject;
    if (!headers?.length) return this.send(`PUB ${to} ${body.length}\r\n`, body, '\r\n');
    const head = ENCODER.encode(`NATS/1.0\r\n${headers.map(([k, v]) => `${k}: ${v}\r\n`).join('')}\r\n`);
    this.send(`HPUB ${to} ${head.length} ${head.length + body.length}\r\n`, head, body, '\r\n');
  }

  /** Calls `callback(message)` for each message until the function returned is called. `refused(text)`: it may not. */
  subscribe(subject, callback, refused = () => {}) {
    checkSubject(subject);
    const sid = String(this.nextSid++);
    this.subscriptions.set(sid, { subject, callback, refused });
    this.send(`SUB ${subject} ${sid}\r\n`);
    return () => {
      if (this.subscriptions.delete(sid) && !this.closed) this.send(`UNSUB ${sid}\r\n`);
    };
  }

  /** One answer. */
  request(subject, payload = '', options = {}) {
    return this.requestMany(subject, payload, { ...options, last: () => true }).then(([message]) => message);
  }

  /** Answers until `last(message)`, which is among them. */
  requestMany(subject, payload, { timeout = TIMEOUT, last, headers } = {}) {
    if (!this.mux) this.mux = this.subscribe(`${this.inbox}.*`, (message) => this.answered(message), (text) => this.refuseAll(text));
    const reply = `${this.inbox}.${this.nextReply++}`;
    return new Promise((resolve, reject) => {
      const messages = [];
      const done = (settle, value) => { clearTimeout(timer); this.waiting.delete(reply); settle(value); };
      const late = () => done(reject, new NatsError(`no answer to ${subject} within ${timeout / 1000} seconds`));
      const timer = setTimeout(late, timeout);
      const take = (message) => {
        if (message.status === 503) return done(reject, new NatsError(`nobody answers ${subject}`));
        messages.push(message);
        if (last(message)) done(resolve, messages);
      };
      this.waiting.set(reply, { subject, take, fail: (text) => done(reject, new NatsError(text)) });
      try { this.publish(subject, payload, { reply, headers }); } catch (error) { done(reject, error); }
    });
  }

  answered(message) {
    this.waiting.get(message.subject)?.take(message);
  }

  refuseAll(text) {
    for (const waiting of [...this.waiting.values()]) waiting.fail(text);
  }

  close() {
    this.closed = true;
    this.socket.close();
  }

  /** Takes what came and works through whatever is complete. */
  receive(bytes) {
    const joined = new Uint8Array(this.buffer.length + bytes.length);
    joined.set(this.buffer);
    joined.set(bytes, this.buffer.length);
    let at = 0;
    for (;;) {
      const used = this.step(joined, at);
      if (!used) break;
      at += used;
    }
    this.buffer = joined.slice(at);
  }

  /** One operation at `at`; its length, or 0 while it is not complete. */
  step(bytes, at) {
    let end = bytes.indexOf(LF, at);
    if (end < 0) return 0;
    const line = decode(bytes.subarray(at, bytes[end - 1] === CR ? end - 1 : end));
    end += 1;
    const word = line.slice(0, line.indexOf(' ') < 0 ? line.length : line.indexOf(' ')).toUpperCase();
    if (word !== 'MSG' && word !== 'HMSG') {
      this.control(word, line);
      return end - at;
    }
    const parts = line.trim().split(/\s+/).slice(1);
    const total = Number(parts.pop());
    const headed = word === 'HMSG' ? Number(parts.pop()) : 0;
    if (bytes.length < end + total + 2) return 0;
    const [subject, sid, reply = ''] = parts;
    const parsed = headed ? parseHeaders(bytes.subarray(end, end + headed)) : { headers: [], status: 0, description: '' };
    const message = { subject, reply, ...parsed, data: bytes.slice(end + headed, end + total) };
    this.subscriptions.get(sid)?.callback(message);
    return end + total + 2 - at;
  }

  control(word, line) {
    if (word === 'PING') this.send('PONG\r\n');
    else if (word === 'PONG') this.onPong?.();
    else if (word === 'INFO') {
      this.info = JSON.parse(line.slice(5));
      this.onInfo?.();
    } else if (word === '-ERR') {
      this.lastError = line.slice(5).replace(/^'|'$/g, '');
      this.violated(this.lastError);
    }
  }

  /** Tells whoever it concerns what the server did not let through. */
  violated(text) {
    const [, what, subject] = /^Permissions Violation for (Publish|Subscription) (?:to|with Reply of) "(.*?)"/.exec(text) ?? [];
    if (what === 'Publish') {
      const concerned = [...this.waiting.values()].filter((waiting) => waiting.subject === subject);
      if (concerned.length) return concerned.forEach((waiting) => waiting.fail(text));
    }
    if (what === 'Subscription') {
      const concerned = [...this.subscriptions.entries()].filter(([, s]) => s.subject === subject);
      concerned.forEach(([sid, s]) => { this.subscriptions.delete(sid); s.refused(text); });
      if (this.mux && subject === `${this.inbox}.*`) this.mux = undefined;
      if (concerned.length) return undefined;
    }
    return this.onError(text);
  }
}

function checkSubject(subject) {
  if (!subject || /[\s\u0000]/.test(subject) || subject.split('.').includes('')) {
    throw new NatsError(`${JSON.stringify(subject)} is not a subject`);
  }
}

/** Connects and signs in. `credentials(info)` resolves to the fields of CONNECT that say who it is. */
export function connect({ credentials, inbox = '_INBOX' }) {
  return new Promise((resolve, reject) => {
    const url = new URL('nats', location.href.split('#')[0]);
    url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
    const socket = new WebSocket(url);
    socket.binaryType = 'arraybuffer';
    const connection = new Connection(socket, inbox);
    let open = false;
    const fail = (error) => { socket.close(); reject(error); };
    const timer = setTimeout(() => fail(new NatsError('the server does not answer')), TIMEOUT);
    connection.onInfo = async () => {
      connection.onInfo = undefined;
      try {
        const who = await credentials(connection.info);
        const said = { name: 'Natter console', lang: 'javascript', version: '1', verbose: false, pedantic: false, protocol: 1, headers: true, no_responders: true, echo: true, ...who };
        connection.send(`CONNECT ${JSON.stringify(said)}\r\nPING\r\n`);
      } catch (error) { fail(error); }
    };
    connection.onPong = () => {
      connection.onPong = undefined;
      open = true;
      clearTimeout(timer);
      resolve(connection);
    };
    socket.onmessage = (event) => connection.receive(new Uint8Array(event.data));
    socket.onclose = () => {
      clearTimeout(timer);
      const text = connection.lastError || 'the connection was closed';
      if (!open) return reject(new NatsError(text));
      const meant = connection.closed;
      connection.closed = true;
      connection.refuseAll(text);
      return connection.onClose(text, meant);
    };
  });
}
