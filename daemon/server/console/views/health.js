// What to look at, from what monitoring says of the server, its streams and consumers.

import { append, fill, h } from '../dom.js';
import { findings } from '../findings.js';
import { lookCloser, repeat } from '../poll.js';

const WORDS = { critical: 'Critical', warning: 'Warning', note: 'Note' };
const SHOWN = 200;

export function mount(place) {
  const list = h('ul', { class: 'findings' });
  const fine = h('p', { class: 'empty card', hidden: true }, 'Nothing to look at: the server is healthy, nothing is near a limit, and nobody is far behind.');
  append(place, [fine, list, h('p', { class: 'faint' }, 'Judged in this page from healthz, varz and jsz. “nats doctor” looks at more.')]);
  let known = '';
  const look = repeat(lookCloser, 2000);
  const update = (server) => {
    if (!server.detail && !server.healthz) return;
    const found = findings(server);
    const now = JSON.stringify(found);
    if (now === known) return;
    known = now;
    fine.hidden = found.length > 0;
    fill(list, found.slice(0, SHOWN).map((f) => h('li', { class: `finding card ${f.severity}` }, h('span', { class: `chip ${f.severity}` }, WORDS[f.severity]), h('div', null, h('h2', null, f.title), h('p', null, f.evidence), f.advice && h('p', { class: 'faint' }, f.advice)))));
    if (found.length > SHOWN) append(list, h('li', { class: 'faint' }, `and ${found.length - SHOWN} more`));
  };
  return { update, destroy: () => look() };
}
