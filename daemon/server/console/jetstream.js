// Requests to JetStream in the signed-in user's name. All but those under "changes" only read.

import { decode, encode, header, NatsError, parseHeaders } from './nats.js';
import { session } from './session.js';

/** Asks the API; the answer without its type. An error of the API becomes an error here. */
export async function api(subject, body) {
  if (!session.connection) throw new NatsError('sign in first');
  const answer = await session.connection.request(`$JS.API.${subject}`, body === undefined ? '' : JSON.stringify(body));
  const said = JSON.parse(decode(answer.data));
  if (said.error) throw new NatsError(said.error.description ?? `error ${said.error.code}`);
  return said;
}

/** All pages of a list. */
async function all(subject, name, body = {}) {
  const found = [];
  for (;;) {
    const page = await api(subject, { ...body, offset: found.length });
    const part = page[name] ?? [];
    found.push(...part);
    if (!part.length || found.length >= page.total) return found;
  }
}

export const streamNames = () => all('STREAM.NAMES', 'streams');
export const streamInfo = (stream, body) => api(`STREAM.INFO.${stream}`, body);
export const consumerList = (stream) => all(`CONSUMER.LIST.${stream}`, 'consumers');
export const consumerWhy = (stream, consumer) => api(`CONSUMER.WHY.${stream}.${consumer}`);

function fromBase64(text) {
  return text ? Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)) : new Uint8Array(0);
}

/** A message as the views show it. */
function stored(message) {
  const hdrs = message.hdrs ? parseHeaders(fromBase64(message.hdrs)) : { headers: [] };
  return { seq: message.seq, subject: message.subject, time: message.time, headers: hdrs.headers, data: fromBase64(message.data) };
}

/** One message: `{ seq }`, `{ last_by_subj }` or `{ seq, next_by_subj }`; `undefined` when there is none. */
export async function getMessage(stream, by) {
  try {
    return stored((await api(`STREAM.MSG.GET.${stream}`, by)).message);
  } catch (error) {
    if (error.message === 'no message found') return undefined;
    throw error;
  }
}

/** Up to `batch` messages from `seq` on, under `subject`; in one request where the stream answers such, else one by one. */
export async function getMessages(stream, direct, seq, subject = '>', batch = 50) {
  if (direct) return getBatch(stream, seq, subject, batch);
  const messages = [];
  while (messages.length < batch) {
    const message = await getMessage(stream, { seq, next_by_subj: subject });
    if (!message) break;
    messages.push(message);
    seq = message.seq + 1;
  }
  return messages;
}

async function getBatch(stream, seq, subject, batch) {
  const body = JSON.stringify({ seq, next_by_subj: subject, batch });
  const answers = await session.connection.requestMany(`$JS.API.DIRECT.GET.${stream}`, body, { last: (m) => m.status !== 0 || header(m, 'Nats-Num-Pending') === undefined });
  const end = answers.at(-1);
  if (end.status >= 400 && end.status !== 404) throw new NatsError(end.description);
  const own = ['nats-stream', 'nats-subject', 'nats-sequence', 'nats-time-stamp', 'nats-num-pending', 'nats-last-sequence'];
  return answers.filter((m) => m.status === 0).map((m) => ({
    seq: Number(header(m, 'Nats-Sequence')),
    subject: header(m, 'Nats-Subject'),
    time: header(m, 'Nats-Time-Stamp'),
    headers: m.headers.filter(([name]) => !own.includes(name.toLowerCase())),
    data: m.data,
  }));
}

/** The first sequence stored at `when` (Unix milliseconds) or later: halved the way to, as there is no request for it. */
export async function sequenceAt(stream, state, when) {
  let low = state.first_seq, high = state.last_seq + 1;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const message = await getMessage(stream, { seq: middle, next_by_subj: '>' });
    if (!message || Date.parse(message.time) >= when) high = middle; else low = message.seq + 1;
  }
  return low;
}

/** Subjects of a stream under `filter` with how many messages each has, at most `max` of them. */
export async function subjects(stream, filter, max = 20000) {
  const found = new Map();
  for (let offset = 0; ;) {
    const info = await streamInfo(stream, { subjects_filter: filter, offset });
    const page = Object.entries(info.state.subjects ?? {});
    page.forEach(([subject, n]) => found.set(subject, n));
    offset += page.length;
    if (!page.length || offset >= (info.total ?? 0) || found.size >= max) return found;
  }
}

// Changes.

export const purgeStream = (stream, body = {}) => api(`STREAM.PURGE.${stream}`, body);
export const deleteStream = (stream) => api(`STREAM.DELETE.${stream}`);
export const deleteMessage = (stream, seq) => api(`STREAM.MSG.DELETE.${stream}`, { seq });
export const deleteConsumer = (stream, consumer) => api(`CONSUMER.DELETE.${stream}.${consumer}`);

/** Holds a consumer until then (RFC 3339); without it, has it go on. */
export const pauseConsumer = (stream, consumer, until) => api(`CONSUMER.PAUSE.${stream}.${consumer}`, until ? { pause_until: until } : {});

/** Publishes into a stream, and waits for it to be stored. */
export async function store(subject, payload, headers) {
  const body = typeof payload === 'string' ? encode(payload) : payload;
  const said = JSON.parse(decode((await session.connection.request(subject, body, { headers })).data));
  if (said.error) throw new NatsError(said.error.description);
  return said;
}
