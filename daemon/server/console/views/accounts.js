// Accounts: connections, traffic, and what they keep in JetStream.

import { append, h } from '../dom.js';
import { bytes, compact, count } from '../format.js';
import { fetchDocument, repeat } from '../poll.js';
import { table } from '../table.js';

const COLUMNS = [
  { key: 'name', label: 'Account', width: 150, grow: 3, text: (a) => (a.title && a.title !== a.name ? `${a.title} (${a.name})` : a.name) },
  { key: 'conns', label: 'Connections', width: 96, number: true, text: (a) => shown(a.conns, count) },
  { key: 'subs', label: 'Subscriptions', width: 106, number: true, prio: 3, text: (a) => shown(a.subs, count) },
  { key: 'received', label: 'Msgs in', width: 80, number: true, prio: 3, text: (a) => shown(a.received, compact) },
  { key: 'sent', label: 'Msgs out', width: 80, number: true, prio: 3, text: (a) => shown(a.sent, compact) },
  { key: 'slow', label: 'Slow', width: 60, number: true, prio: 4, text: (a) => shown(a.slow, count), class: (a) => (a.slow > 0 ? 'warn' : '') },
  { key: 'streams', label: 'Streams', width: 76, number: true, prio: 2, text: (a) => shown(a.streams, count) },
  { key: 'storage', label: 'File', width: 84, number: true, prio: 2, text: (a) => shown(a.storage, bytes) },
  { key: 'memory', label: 'Memory', width: 84, number: true, prio: 4, text: (a) => shown(a.memory, bytes) },
  { key: 'api', label: 'API', width: 70, number: true, prio: 4, text: (a) => shown(a.api, compact) },
];

const shown = (value, format) => (value === undefined ? '–' : format(value));

export function mount(place) {
  let rows = [], search = '';
  const input = h('input', { type: 'search', placeholder: 'Search accounts…', 'aria-label': 'Search accounts', oninput: () => { search = input.value.trim().toLowerCase(); draw(); } });
  const open = (account) => { location.hash = `#/streams/${encodeURIComponent(account.name)}`; };
  const grid = table({ label: 'Accounts', columns: COLUMNS, id: (a) => a.name, sort: 'conns', open, empty: 'No account is in use.' });
  const draw = () => grid.update(search ? rows.filter((a) => `${a.name} ${a.title ?? ''}`.toLowerCase().includes(search)) : rows);
  append(place, [h('div', { class: 'toolbar' }, input), grid.element]);
  const look = repeat(async () => { rows = await read(); draw(); }, 3000);
  return { destroy: () => { look(); grid.destroy(); } };
}

/** Accounts from their own statistics, and from those of JetStream. */
async function read() {
  const [stats, jsz] = await Promise.all([fetchDocument('accstatz?unused=true'), fetchDocument('jsz?accounts=true&streams=true&limit=100000')]);
  const accounts = new Map();
  const of = (name) => accounts.get(name) ?? accounts.set(name, { name }).get(name);
  for (const a of stats?.account_statz ?? []) {
    Object.assign(of(a.acc), { title: a.name, conns: a.conns, subs: a.num_subscriptions, received: a.received?.msgs, sent: a.sent?.msgs, slow: a.slow_consumers });
  }
  for (const a of jsz?.account_details ?? []) {
    Object.assign(of(a.name), { streams: a.stream_detail?.length ?? 0, storage: a.storage, memory: a.memory, api: a.api?.total });
  }
  return [...accounts.values()];
}
