// Consumers: how far behind they are, and why they deliver nothing.

import { append, confirmed, facts, fill, h, notify, setText } from '../dom.js';
import { whyIdle } from '../findings.js';
import { ago, compact, count, duration, limit, parseDuration, time } from '../format.js';
import { consumerWhy, deleteConsumer, pauseConsumer } from '../jetstream.js';
import { fetchDocument, repeat, server } from '../poll.js';
import { session } from '../session.js';
import { table } from '../table.js';

const COLUMNS = [
  { key: 'name', label: 'Consumer', width: 120, grow: 2 },
  { key: 'stream', label: 'Stream', width: 90, grow: 2, prio: 2 },
  { key: 'account', label: 'Account', width: 90, grow: 1, prio: 6 },
  { key: 'kind', label: 'Kind', width: 60, prio: 5 },
  { key: 'lag', label: 'Lag', width: 70, number: true, text: (c) => compact(c.lag), class: (c) => (c.lag > 1000 ? 'warn' : '') },
  { key: 'unacked', label: 'Unacked', width: 76, number: true, prio: 3, text: (c) => compact(c.unacked) },
  { key: 'redelivered', label: 'Redelivered', width: 94, number: true, prio: 4, text: (c) => compact(c.redelivered) },
  { key: 'waiting', label: 'Pulls', width: 60, number: true, prio: 4, text: (c) => (c.kind === 'pull' ? compact(c.waiting) : '') },
  { key: 'active', label: 'Last delivery', width: 100, number: true, prio: 3, text: (c) => ago(c.activeTime) || 'never' },
  { key: 'why', label: 'State', width: 120, grow: 2, text: (c) => c.why.text, value: (c) => c.why.text, class: (c) => (['max_ack_pending', 'no_interest', 'no_waiting_pull'].includes(c.why.kind) && c.lag > 0 ? 'warn' : '') },
];

function row(account, stream, info) {
  const active = info.delivered?.last_active;
  return {
    id: `${account}/${stream}/${info.name}`, account, stream, name: info.name, kind: info.config?.deliver_subject ? 'push' : 'pull', lag: info.num_pending, unacked: info.num_ack_pending,
    redelivered: info.num_redelivered, waiting: info.num_waiting, active: Date.parse(active) || 0, activeTime: active, why: whyIdle(info), info,
  };
}

export function mount(place, parts) {
  let rows = [], search = '', chosen = parts;
  const input = h('input', { type: 'search', placeholder: 'Search consumers and streams…', 'aria-label': 'Search consumers', oninput: () => { search = input.value.trim().toLowerCase(); draw(); } });
  const info = h('span', { class: 'faint', role: 'status' });
  const panel = h('aside', { class: 'panel card', hidden: true, 'aria-label': 'Consumer' });
  const open = (c) => { location.hash = `#/consumers/${[c.account, c.stream, c.name].map(encodeURIComponent).join('/')}`; };
  const grid = table({ label: 'Consumers', columns: COLUMNS, id: (c) => c.id, sort: 'lag', open, empty: 'No consumers.' });
  const draw = () => {
    const shown = search ? rows.filter((c) => `${c.name} ${c.stream} ${c.account} ${c.why.text}`.toLowerCase().includes(search)) : rows;
    grid.update(shown);
    setText(info, `${count(shown.length)} of ${count(rows.length)}`);
    drawPanel();
  };
  append(place, [h('div', { class: 'toolbar' }, input, h('span', { class: 'spacer' }), info), h('div', { class: 'split' }, grid.element, panel)]);
  let known = '', why;
  const drawPanel = () => {
    const [account, stream, name] = chosen;
    panel.hidden = !name;
    if (!name) { known = ''; return; }
    const found = rows.find((c) => c.account === account && c.stream === stream && c.name === name);
    const now = JSON.stringify([chosen, found?.info, why, session.user, server.settings.write]);
    if (now === known) return;
    known = now;
    fill(panel, h('header', null, h('h2', null, name), h('button', { type: 'button', class: 'icon', 'aria-label': 'Close', onclick: close }, '×')),
      found ? about(found, why, () => look.now()) : h('p', { class: 'empty' }, rows.length ? 'There is no such consumer any more.' : '…'));
  };
  const close = () => { if (chosen[2]) { location.hash = '#/consumers'; grid.focus(); } };
  const look = repeat(async () => {
    const jsz = await fetchDocument('jsz?accounts=true&streams=true&consumers=true&config=true&limit=100000');
    rows = (jsz?.account_details ?? []).flatMap((a) => (a.stream_detail ?? []).flatMap((s) => (s.consumer_detail ?? []).map((c) => row(a.name, s.name, c))));
    const [account, stream, name] = chosen;
    why = undefined;
    if (name && session.connection && (!session.account || session.account === account)) {
      why = await consumerWhy(stream, name).catch((error) => ({ text: error.message }));
    }
    draw();
  }, 2000);
  return {
    navigate(next) { chosen = next; why = undefined; draw(); look.now(); return true; },
    escape: close,
    destroy: () => { look(); grid.destroy(); },
  };
}

function about(c, why, again) {
  const { config = {}, delivered = {}, ack_floor: floor = {} } = c.info;
  const mine = session.connection && (!session.account || session.account === c.account);
  const act = async (work) => { try { await work(); notify('Done.'); } catch (error) { notify(error.message, 'error'); } again(); };
  const remove = async () => { if (await confirmed(`Delete ${c.name}?`, 'The consumer and all it knows are removed.', 'Delete')) await act(() => deleteConsumer(c.stream, c.name)); };
  const span = h('input', { type: 'text', value: '10m', size: '5', 'aria-label': 'Pause for' });
  const pause = () => {
    const ms = parseDuration(span.value);
    if (!ms) return notify('For how long? 30s, 10m, 2h, 1d.', 'error');
    return act(() => pauseConsumer(c.stream, c.name, new Date(Date.now() + ms).toISOString()));
  };
  return [
    h('p', { class: `why ${['nothing', 'past_the_end', 'empty_stream'].includes(why?.reason ?? c.why.kind) ? '' : 'warn'}`, id: 'why' },
      h('b', null, 'Why is it idle? '), why ? why.text : c.why.text,
      why?.reason && h('span', { class: 'tag' }, why.reason),
      !why && h('small', null, mine ? '' : ' (from its figures; whoever signs in to its account gets the server’s own answer)')),
    mine && server.settings.write && h('div', { class: 'bar' },
      c.info.paused ? h('button', { type: 'button', class: 'button', onclick: () => act(() => pauseConsumer(c.stream, c.name)) }, 'Resume')
        : [h('button', { type: 'button', class: 'button', onclick: pause }, 'Pause for'), span],
      h('button', { type: 'button', class: 'button danger', onclick: remove }, 'Delete…')),
    facts([
      ['Stream', h('a', { href: `#/streams/${encodeURIComponent(c.account)}/${encodeURIComponent(c.stream)}` }, c.stream)], ['Account', c.account], ['Kind', c.kind], ['Description', config.description],
      ['Lag', `${count(c.lag)} messages`], ['Unacknowledged', `${count(c.unacked)} of ${limit(config.max_ack_pending)}`], ['Redelivered', count(c.redelivered)], ['Waiting pulls', c.kind === 'pull' && count(c.waiting)],
      ['Delivered', `${count(delivered.consumer_seq)} (stream ${count(delivered.stream_seq)})`], ['Last delivery', ago(delivered.last_active) || 'never'],
      ['Acknowledged to', count(floor.stream_seq)], ['Filter', config.filter_subject ?? config.filter_subjects?.join(', ')], ['Deliver to', config.deliver_subject], ['Group', config.deliver_group],
      ['Deliver', config.deliver_policy], ['Acks', config.ack_policy], ['Ack wait', config.ack_wait && duration(config.ack_wait)], ['Max deliver', limit(config.max_deliver)], ['Created', time(c.info.created)],
    ]),
  ];
}
