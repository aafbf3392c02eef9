// Streams: what they hold and how fast they grow; one of them with its settings and consumers.

import { append, confirmed, facts, fill, h, notify, setText } from '../dom.js';
import { whyIdle } from '../findings.js';
import { ago, bytes, compact, count, duration, limit, time } from '../format.js';
import { deleteStream, purgeStream } from '../jetstream.js';
import { fetchDocument, repeat, server } from '../poll.js';
import { session } from '../session.js';
import { table } from '../table.js';

const COLUMNS = [
  { key: 'name', label: 'Stream', width: 130, grow: 2, text: (s) => s.name },
  { key: 'account', label: 'Account', width: 90, grow: 1, prio: 4 },
  { key: 'subjects', label: 'Subjects', width: 120, grow: 2, prio: 3, value: (s) => s.subjects, text: (s) => s.subjects },
  { key: 'storage', label: 'Storage', width: 72, prio: 5 },
  { key: 'messages', label: 'Messages', width: 84, number: true, text: (s) => compact(s.messages) },
  { key: 'bytes', label: 'Bytes', width: 84, number: true, prio: 2, text: (s) => bytes(s.bytes) },
  { key: 'rate', label: 'Msgs/s', width: 72, number: true, prio: 2, text: (s) => (s.rate === undefined ? '–' : compact(s.rate)) },
  { key: 'used', label: 'Full', width: 60, number: true, prio: 4, text: (s) => (s.used === undefined ? '' : `${Math.round(s.used * 100)} %`), class: (s) => (s.used > 0.9 ? 'warn' : '') },
  { key: 'consumers', label: 'Consumers', width: 88, number: true, prio: 3, text: (s) => count(s.consumers) },
  { key: 'last', label: 'Last message', width: 100, number: true, prio: 4, text: (s) => ago(s.lastTime) },
];

/** One row of a stream's detail; `before` has what it was at the last look. */
function row(account, detail, before, at) {
  const { state = {}, config = {} } = detail;
  const id = `${account}/${detail.name}`;
  const old = before.get(id);
  const seconds = old ? (at - old.at) / 1000 : 0;
  const rate = old && seconds > 0.2 ? Math.max(state.last_seq - old.seq, 0) / seconds : old?.rate;
  before.set(id, { seq: state.last_seq, at, rate });
  const parts = [[state.bytes, config.max_bytes], [state.messages, config.max_msgs]].filter(([, max]) => max > 0);
  return {
    id, account, name: detail.name, subjects: (config.subjects ?? []).join(', '), storage: config.storage, messages: state.messages, bytes: state.bytes, rate,
    used: parts.length ? Math.max(...parts.map(([n, max]) => n / max)) : undefined,
    consumers: state.consumer_count, lastTime: state.last_ts, last: Date.parse(state.last_ts) || 0, detail,
  };
}

export function mount(place, parts) {
  let rows = [], search = '', [account, chosen] = parts;
  const before = new Map();
  const input = h('input', { type: 'search', placeholder: 'Search streams and subjects…', 'aria-label': 'Search streams', oninput: () => { search = input.value.trim().toLowerCase(); draw(); } });
  const info = h('span', { class: 'faint', role: 'status' });
  const scope = h('span');
  const panel = h('aside', { class: 'panel card', hidden: true, 'aria-label': 'Stream' });
  const open = (s) => { location.hash = `#/streams/${encodeURIComponent(s.account)}/${encodeURIComponent(s.name)}`; };
  const grid = table({ label: 'Streams', columns: COLUMNS, id: (s) => s.id, sort: 'messages', open, empty: 'No streams.' });
  const draw = () => {
    const shown = rows.filter((s) => (!account || chosen || s.account === account) && (!search || `${s.name} ${s.account} ${s.subjects}`.toLowerCase().includes(search)));
    grid.update(shown);
    setText(info, `${count(shown.length)} of ${count(rows.length)}`);
    fill(scope, account && !chosen && h('a', { class: 'tag', href: '#/streams', title: 'Show all accounts' }, `${account} ×`));
  };
  append(place, [h('div', { class: 'toolbar' }, input, scope, h('span', { class: 'spacer' }), info), h('div', { class: 'split' }, grid.element, panel)]);
  const look = repeat(async () => {
    const jsz = await fetchDocument('jsz?accounts=true&streams=true&config=true&limit=100000');
    const at = performance.now();
    rows = (jsz?.account_details ?? []).flatMap((a) => (a.stream_detail ?? []).map((s) => row(a.name, s, before, at)));
    if (jsz?.disabled) grid.update([]);
    draw();
  }, 2000);
  let detail;
  const showDetail = () => {
    detail?.();
    detail = undefined;
    panel.hidden = !chosen;
    if (chosen) detail = streamPanel(panel, account, chosen, close);
  };
  const close = () => { if (chosen) { location.hash = '#/streams'; grid.focus(); } };
  showDetail();
  return {
    navigate(next) { [account, chosen] = next; showDetail(); draw(); return true; },
    escape: close,
    destroy: () => { look(); detail?.(); grid.destroy(); },
  };
}

const CONSUMERS = [
  { key: 'name', label: 'Consumer', width: 100, grow: 2 },
  { key: 'num_pending', label: 'Lag', width: 64, number: true, text: (c) => compact(c.num_pending) },
  { key: 'num_ack_pending', label: 'Unacked', width: 72, number: true, prio: 2, text: (c) => compact(c.num_ack_pending) },
  { key: 'why', label: 'State', width: 110, grow: 1, value: (c) => whyIdle(c).text, text: (c) => whyIdle(c).text, class: (c) => (['max_ack_pending', 'no_interest'].includes(whyIdle(c).kind) ? 'warn' : '') },
];

/** One stream, read again and again. Returns what ends that. */
function streamPanel(panel, account, name, close) {
  const body = h('div');
  const open = (c) => { location.hash = `#/consumers/${[account, name, c.name].map(encodeURIComponent).join('/')}`; };
  const grid = table({ label: 'Consumers of the stream', columns: CONSUMERS, id: (c) => c.name, sort: 'num_pending', open, empty: 'No consumers.' });
  fill(panel, h('header', null, h('h2', null, name), h('button', { type: 'button', class: 'icon', 'aria-label': 'Close', onclick: close }, '×')), body, h('h3', null, 'Consumers'), grid.element);
  let known = '';
  const stop = repeat(async () => {
    const jsz = await fetchDocument(`jsz?acc=${encodeURIComponent(account)}&streams=true&consumers=true&config=true`);
    const details = jsz?.account_details?.[0]?.stream_detail ?? [];
    const stream = details.find((s) => s.name === name);
    grid.update(stream?.consumer_detail ?? []);
    const now = JSON.stringify([stream?.config, stream?.state, session.user, server.settings.write]);
    if (now === known) return;
    known = now;
    fill(body, stream ? about(account, stream) : h('p', { class: 'empty' }, 'There is no such stream any more.'));
  }, 2000);
  return () => { stop(); grid.destroy(); };
}

function about(account, { name, config = {}, state = {}, created }) {
  const mine = session.connection && (!session.account || session.account === account);
  const origin = config.mirror ? `mirror of ${config.mirror.name}` : config.sources ? `sources: ${config.sources.map((s) => s.name).join(', ')}` : '';
  return [
    h('div', { class: 'bar' },
      mine && h('a', { class: 'button', href: `#/messages/${encodeURIComponent(name)}` }, 'Messages'),
      mine && server.settings.write && h('button', { type: 'button', class: 'button danger', onclick: () => change(`Purge ${name}?`, `All ${count(state.messages)} messages are removed.`, 'Purge', () => purgeStream(name)) }, 'Purge…'),
      mine && server.settings.write && h('button', { type: 'button', class: 'button danger', onclick: () => change(`Delete ${name}?`, 'The stream, its messages and its consumers are removed.', 'Delete', () => deleteStream(name)) }, 'Delete…')),
    facts([
      ['Account', account], ['Subjects', (config.subjects ?? []).join(', ') || origin], ['Description', config.description],
      ['Messages', `${count(state.messages)} (${bytes(state.bytes)})`], ['Sequences', `${count(state.first_seq)} – ${count(state.last_seq)}`],
      ['First', state.messages ? time(state.first_ts) : ''], ['Last', state.messages ? `${time(state.last_ts)} (${ago(state.last_ts)})` : ''],
      ['Deleted inside', state.num_deleted ? count(state.num_deleted) : ''], ['Subjects held', state.num_subjects ? count(state.num_subjects) : ''],
      ['Retention', config.retention], ['Storage', config.storage], ['Replicas', config.num_replicas], ['Discard', config.discard],
      ['Max messages', limit(config.max_msgs)], ['Max bytes', limit(config.max_bytes, bytes)], ['Max age', limit(config.max_age, duration)], ['Max per subject', limit(config.max_msgs_per_subject)],
      ['Duplicates', config.duplicate_window ? duration(config.duplicate_window) : ''], ['Sealed', config.sealed ? 'yes' : ''], ['Created', time(created)],
    ]),
  ];
}

async function change(title, text, verb, act) {
  if (!await confirmed(title, text, verb)) return;
  try { await act(); notify('Done.'); } catch (error) { notify(error.message, 'error'); }
}
