// The server at a glance: figures, and plots of the last minutes.

import { append, h, setText } from '../dom.js';
import { bytes, compact, count, duration, limit } from '../format.js';
import { plot } from '../plot.js';

const perSecond = (n) => `${compact(n)}/s`;
const bytesPerSecond = (n) => `${bytes(n)}/s`;

const PLOTS = [
  { title: 'Messages', format: perSecond, floor: 10, series: [{ label: 'in', key: 'inMsgsRate', color: 'one' }, { label: 'out', key: 'outMsgsRate', color: 'two' }] },
  { title: 'Bytes', format: bytesPerSecond, floor: 1024, binary: true, series: [{ label: 'in', key: 'inBytesRate', color: 'one' }, { label: 'out', key: 'outBytesRate', color: 'two' }] },
  { title: 'Connections', format: count, floor: 4, series: [{ label: 'open', key: 'connections', color: 'one' }] },
  { title: 'Processor', format: (n) => `${n.toFixed(0)} %`, floor: 10, series: [{ label: 'all cores', key: 'cpu', color: 'three' }] },
  { title: 'Memory', format: bytes, floor: 1 << 20, binary: true, series: [{ label: 'resident', key: 'mem', color: 'three' }] },
  { title: 'JetStream requests', format: perSecond, floor: 4, js: true, series: [{ label: 'all', key: 'apiRate', color: 'one' }, { label: 'errors', key: 'apiErrorsRate', color: 'bad' }] },
  { title: 'Storage', format: bytes, floor: 1 << 16, js: true, binary: true, series: [{ label: 'file', key: 'storage', color: 'four' }, { label: 'memory', key: 'memory', color: 'two' }] },
];

const TILES = [
  ['Connections', ({ varz }) => count(varz.connections), ({ varz }) => `${count(varz.total_connections)} since the start`, '#/connections'],
  ['Subscriptions', ({ varz }) => count(varz.subscriptions), ({ varz }) => `${count(varz.slow_consumers)} slow consumers`],
  ['Messages in', ({ varz }) => compact(varz.in_msgs), ({ varz }) => bytes(varz.in_bytes)],
  ['Messages out', ({ varz }) => compact(varz.out_msgs), ({ varz }) => bytes(varz.out_bytes)],
  ['Streams', ({ jsz }) => held(jsz, (j) => count(j.streams ?? 0)), ({ jsz }) => held(jsz, (j) => `${compact(j.messages ?? 0)} messages`, 'JetStream is off'), '#/streams'],
  ['Consumers', ({ jsz }) => held(jsz, (j) => count(j.consumers ?? 0)), ({ varz }) => `${compact(varz.jetstream?.stats?.api?.total ?? 0)} API requests`, '#/consumers'],
];

/** Something of JetStream, where it is on. */
function held(jsz, show, off = 'off') {
  return !jsz ? '–' : jsz.disabled ? off : show(jsz);
}

export function mount(place) {
  const tiles = TILES.map(([label, , , href]) => {
    const value = h('b', null, '–'), more = h('small', null, '\u00a0');
    return { element: h(href ? 'a' : 'div', { class: 'tile card', href, 'data-tile': label }, h('span', null, label), value, more), value, more };
  });
  const plots = PLOTS.map((options) => ({ ...plot(options), js: options.js }));
  const about = h('dl', { class: 'facts card about' });
  append(place, [
    h('div', { class: 'tiles' }, tiles.map((tile) => tile.element)),
    h('div', { class: 'plots' }, plots.map((p) => p.element), h('section', { class: 'card server-facts' }, h('h3', null, 'Server'), about)),
  ]);
  let known = '';
  return {
    update(server) {
      tiles.forEach((tile, i) => { setText(tile.value, TILES[i][1](server)); setText(tile.more, TILES[i][2](server)); });
      const js = Boolean(server.varz.jetstream?.config);
      for (const p of plots) { p.element.hidden = p.js && !js; p.update(server.history); }
      const rows = described(server);
      if (known !== JSON.stringify(rows)) {
        known = JSON.stringify(rows);
        about.replaceChildren();
        append(about, rows.map(([name, value]) => [h('dt', null, name), h('dd', null, value)]));
      }
    },
    destroy: () => plots.forEach((p) => p.destroy()),
  };
}

function described({ varz, settings }) {
  const js = varz.jetstream?.config;
  const minute = (varz.uptime ?? '').replace(/(\d+m)\d+s$/, '$1');
  return [
    ['Name', varz.server_name], ['Natter', settings.version ?? ''], ['Compatible with', `nats-server ${varz.version}`], ['Up for', minute],
    ['Clients', `${varz.host}:${varz.port}`], ['Cores', `${varz.gomaxprocs ?? varz.cores} of ${varz.cores}`],
    ['Max payload', bytes(varz.max_payload)], ['Max connections', limit(varz.max_connections)],
    ['Write deadline', duration(varz.write_deadline)], ['Sign-in', varz.auth_required ? 'required' : 'not required'],
    ...(js ? [['Store', js.store_dir], ['File storage', limit(js.max_storage, bytes)], ['Memory storage', limit(js.max_memory, bytes)]] : []),
  ];
}
