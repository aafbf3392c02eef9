// Who is connected, and who was. The server sorts and cuts the list into pages; a search looks through all of them.

import { append, facts, fill, h, setText } from '../dom.js';
import { ago, bytes, compact, count, time } from '../format.js';
import { fetchDocument, repeat } from '../poll.js';
import { table } from '../table.js';

const PAGE = 200;
const SEARCHED = 20000;
const SORTS = { cid: 'cid', subs: 'subs', pending: 'pending', in_msgs: 'msgs_from', out_msgs: 'msgs_to', in_bytes: 'bytes_from', out_bytes: 'bytes_to', idle: 'idle', rtt: 'rtt', uptime: 'uptime', stop: 'stop', reason: 'reason' };

const COLUMNS = [
  { key: 'cid', label: 'ID', width: 56, number: true, oneWay: true },
  { key: 'name', label: 'Name', width: 120, grow: 2, sort: false, text: (c) => c.name || '–' },
  { key: 'account', label: 'Account', width: 90, grow: 1, prio: 4, sort: false, text: (c) => c.account ?? '' },
  { key: 'user', label: 'User', width: 90, grow: 1, prio: 5, sort: false, text: (c) => c.authorized_user ?? '' },
  { key: 'address', label: 'Address', width: 130, grow: 1, prio: 3, sort: false, text: (c) => `${c.ip}:${c.port}` },
  { key: 'lang', label: 'Client', width: 110, grow: 1, prio: 6, sort: false, text: (c) => [c.lang, c.version].filter(Boolean).join(' ') || c.type || '' },
  { key: 'subs', label: 'Subs', width: 56, number: true, oneWay: true, prio: 4, text: (c) => compact(c.subscriptions) },
  { key: 'in_msgs', label: 'Msgs in', width: 72, number: true, oneWay: true, prio: 2, text: (c) => compact(c.in_msgs) },
  { key: 'out_msgs', label: 'Msgs out', width: 76, number: true, oneWay: true, prio: 2, text: (c) => compact(c.out_msgs) },
  { key: 'in_bytes', label: 'Bytes in', width: 80, number: true, oneWay: true, prio: 5, text: (c) => bytes(c.in_bytes) },
  { key: 'out_bytes', label: 'Bytes out', width: 80, number: true, oneWay: true, prio: 5, text: (c) => bytes(c.out_bytes) },
  { key: 'pending', label: 'Pending', width: 76, number: true, oneWay: true, prio: 3, text: (c) => bytes(c.pending_bytes), class: (c) => (c.pending_bytes > 1 << 20 ? 'warn' : '') },
  { key: 'rtt', label: 'RTT', width: 76, number: true, oneWay: true, prio: 6, text: (c) => c.rtt ?? '' },
  { key: 'idle', label: 'Idle', width: 64, number: true, oneWay: true, prio: 4, text: (c) => c.idle },
];
const REASON = { key: 'reason', label: 'Reason', width: 130, grow: 1, oneWay: true, text: (c) => c.reason ?? '' };

export function mount(place) {
  let state = 'open', offset = 0, total = 0, sort = 'cid', rows = [], search = '', grid;
  const states = ['open', 'closed', 'any'].map((name) => h('button', { type: 'button', 'aria-pressed': String(name === state), onclick: () => { state = name; offset = 0; pressed(); build(); look.now(); } }, { open: 'Open', closed: 'Closed', any: 'All' }[name]));
  const pressed = () => states.forEach((button, i) => button.setAttribute('aria-pressed', String(['open', 'closed', 'any'][i] === state)));
  const input = h('input', { type: 'search', placeholder: 'Search name, account, user, address…', 'aria-label': 'Search connections', oninput: () => { search = input.value.trim().toLowerCase(); offset = 0; look.now(); } });
  const info = h('span', { class: 'faint', role: 'status' });
  const back = h('button', { type: 'button', class: 'button', onclick: () => { offset = Math.max(offset - PAGE, 0); look.now(); } }, '‹ Previous');
  const next = h('button', { type: 'button', class: 'button', onclick: () => { offset += PAGE; look.now(); } }, 'Next ›');
  const holder = h('div');
  const panel = h('aside', { class: 'panel card', hidden: true, 'aria-label': 'Connection' });
  append(place, [h('div', { class: 'toolbar' }, h('span', { class: 'segments' }, states), input, h('span', { class: 'pager' }, info, back, next)), h('div', { class: 'split' }, holder, panel)]);

  const build = () => {
    grid?.destroy();
    const columns = state === 'open' ? COLUMNS : [...COLUMNS.slice(0, 2), REASON, ...COLUMNS.slice(2)];
    grid = table({ label: 'Connections', columns, id: (c) => c.cid, sort, open: show, onSort: (key) => { sort = key; offset = 0; look.now(); }, empty: state === 'closed' ? 'No closed connection is remembered.' : 'Nobody is connected.' });
    fill(holder, grid.element);
  };
  const read = async () => {
    const page = search ? { offset: 0, limit: SEARCHED } : { offset, limit: PAGE };
    const by = state === 'open' && ['stop', 'reason'].includes(sort) ? 'cid' : SORTS[sort] ?? 'cid';
    const wanted = state;
    const document = await fetchDocument(`connz?auth=true&state=${state}&sort=${by}&offset=${page.offset}&limit=${page.limit}`).catch(async () => fetchDocument(`connz?auth=true&state=${state}&offset=${page.offset}&limit=${page.limit}`));
    if (wanted !== state) return;
    total = document.total;
    rows = document.connections ?? [];
    if (search) rows = rows.filter((c) => [c.name, c.account, c.authorized_user, `${c.ip}:${c.port}`, c.lang, c.version, c.type, c.reason, String(c.cid)].some((text) => text?.toLowerCase().includes(search)));
    grid.update(rows);
    const shown = search ? `${count(rows.length)} of ${count(total)}` : total > PAGE ? `${count(offset + 1)}–${count(offset + rows.length)} of ${count(total)}` : count(total);
    setText(info, shown);
    back.disabled = search || offset === 0;
    next.disabled = search || offset + PAGE >= total;
  };
  const show = async (connection) => {
    panel.hidden = false;
    const document = await fetchDocument(`connz?cid=${connection.cid}&auth=true&subs=detail&state=any`).catch(() => undefined);
    detail(panel, document?.connections?.[0] ?? connection, close);
  };
  const close = () => { panel.hidden = true; grid.focus(); };
  build();
  const look = repeat(read, 2000);
  return { destroy: () => { look(); grid.destroy(); }, escape: close };
}

function detail(panel, c, close) {
  const subs = c.subscriptions_list_detail ?? (c.subscriptions_list ?? []).map((subject) => ({ subject }));
  const shown = subs.slice(0, 500);
  fill(panel, h('header', null, h('h2', null, c.name || `Connection ${c.cid}`), h('button', { type: 'button', class: 'icon', 'aria-label': 'Close', onclick: close }, '×')),
    facts([
      ['ID', c.cid], ['Kind', [c.kind, c.type].filter(Boolean).join(', ')], ['Account', c.account], ['User', c.authorized_user], ['Address', `${c.ip}:${c.port}`],
      ['Client', [c.lang, c.version].filter(Boolean).join(' ')], ['Since', `${time(c.start)}`], ['Last activity', `${ago(c.last_activity)}`], ['Closed', c.stop && time(c.stop)], ['Reason', c.reason],
      ['Up for', c.uptime], ['Idle for', c.idle], ['Round trip', c.rtt], ['Messages in', `${count(c.in_msgs)} (${bytes(c.in_bytes)})`], ['Messages out', `${count(c.out_msgs)} (${bytes(c.out_bytes)})`],
      ['Pending', bytes(c.pending_bytes)], ['Stalled', c.stalls], ['TLS', [c.tls_version, c.tls_cipher_suite].filter(Boolean).join(', ')], ['Tags', c.tags?.join(', ')],
    ]),
    h('h3', null, `Subscriptions (${count(c.subscriptions ?? subs.length)})`),
    shown.length ? h('ul', { class: 'subjects' }, shown.map((s) => h('li', null, h('code', null, s.subject), s.qgroup && h('span', { class: 'tag' }, s.qgroup), s.msgs > 0 && h('span', { class: 'faint' }, `${compact(s.msgs)} msgs`)))) : h('p', { class: 'faint' }, 'None.'),
    subs.length > shown.length && h('p', { class: 'faint' }, `and ${count(subs.length - shown.length)} more`));
}
