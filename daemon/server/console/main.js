// The frame: which view is shown, who is signed in, light or dark, and the keys that work everywhere.

import { append, fill, h, notify, setText } from './dom.js';
import { findings } from './findings.js';
import { onServer, server, start } from './poll.js';
import { onSession, session, signOut } from './session.js';
import { signInDialog } from './signin.js';
import * as accounts from './views/accounts.js';
import * as connections from './views/connections.js';
import * as consumers from './views/consumers.js';
import * as health from './views/health.js';
import * as kv from './views/kv.js';
import * as messages from './views/messages.js';
import * as objects from './views/objects.js';
import * as overview from './views/overview.js';
import * as streams from './views/streams.js';
import * as tail from './views/tail.js';

/** `key`: behind `g`, goes there. `signed`: needs somebody signed in. */
const VIEWS = [
  { path: '', name: 'Overview', key: 'o', view: overview },
  { path: 'connections', name: 'Connections', key: 'c', view: connections },
  { path: 'accounts', name: 'Accounts', key: 'a', view: accounts },
  { path: 'streams', name: 'Streams', key: 's', view: streams },
  { path: 'consumers', name: 'Consumers', key: 'n', view: consumers },
  { path: 'messages', name: 'Messages', key: 'm', view: messages, signed: true },
  { path: 'tail', name: 'Live tail', key: 'l', view: tail, signed: true },
  { path: 'kv', name: 'Key-value', key: 'k', view: kv, signed: true },
  { path: 'objects', name: 'Objects', key: 'b', view: objects, signed: true },
  { path: 'health', name: 'Health', key: 'h', view: health },
];

const content = document.getElementById('content');
const nav = document.getElementById('nav');
let current, links;

/** Name and arguments of a view, from the address. */
function place() {
  const [path = '', ...parts] = location.hash.replace(/^#\/?/, '').split('/').map((part) => {
    try { return decodeURIComponent(part); } catch { return part; }
  });
  const view = VIEWS.find((v) => v.path === path) ?? VIEWS[0];
  return { view, parts };
}

function show() {
  const { view, parts } = place();
  const same = current?.view === view;
  if (same && current.mounted?.navigate?.(parts)) return;
  current?.mounted?.destroy?.();
  current = { view };
  links.forEach((link, i) => (VIEWS[i] === view ? link.setAttribute('aria-current', 'page') : link.removeAttribute('aria-current')));
  links[VIEWS.indexOf(view)].scrollIntoView({ block: 'nearest', inline: 'nearest' });
  content.replaceChildren();
  content.scrollTo?.(0, 0);
  const title = () => { document.title = `${view.name} · ${server.varz?.server_name ?? 'Natter'}`; };
  title();
  append(content, h('h1', null, view.name));
  if (view.signed && !session.connection) append(content, invitation(view.name));
  else current.mounted = view.view.mount(content, parts);
  current.title = title;
  if (server.varz) current.mounted?.update?.(server);
}

/** What stands in place of a view for those who are signed in. */
function invitation(name) {
  const text = server.settings.anonymous && !server.settings.auth_required
    ? 'This server lets clients in without credentials from where you are.'
    : 'Your credentials make this page a NATS client with your own permissions, and never leave it but for the server.';
  return h('section', { class: 'card invitation' },
    h('h2', null, `${name} are for those who are signed in`.replace('Live tail are', 'The live tail is').replace('Key-value are', 'Key-value buckets are')),
    h('p', null, text),
    h('button', { type: 'button', class: 'button primary', onclick: () => signInDialog() }, 'Sign in'));
}

function drawNav() {
  links = VIEWS.map((view) => h('a', { href: `#/${view.path}`, 'data-view': view.path || 'overview', 'aria-keyshortcuts': `g ${view.key}` }, view.name));
  fill(nav, links);
}

function drawTop() {
  const { varz } = server;
  setText(document.getElementById('server'), varz ? `${varz.server_name} · ${varz.version}` : '');
  const account = document.getElementById('account');
  const who = session.user || 'signed in';
  setText(account, session.connection ? `${who}${session.account ? ` · ${session.account}` : ''}` : session.returning ? 'Coming back…' : 'Sign in');
  account.title = session.connection ? 'Signed in: click to sign out' : 'Sign in with NATS credentials (i)';
  account.classList.toggle('signed', Boolean(session.connection));
  const chip = document.getElementById('health');
  const found = server.varz ? findings(server) : [];
  const worst = found.some((f) => f.severity === 'critical') ? 'critical' : found.some((f) => f.severity === 'warning') ? 'warning' : 'fine';
  const state = server.reachable ? worst : 'critical';
  setText(chip, !server.reachable ? 'unreachable' : !varz ? '…' : state === 'fine' ? 'healthy' : `${found.filter((f) => f.severity !== 'note').length} to look at`);
  chip.className = `chip ${varz || !server.reachable ? state : ''}`;
}

function chosenTheme() {
  try { return localStorage.getItem('natter-console-theme'); } catch { return null; }
}

function setTheme(theme) {
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  const now = document.documentElement.dataset.theme ?? (dark ? 'dark' : 'light');
  const next = theme ?? (now === 'dark' ? 'light' : 'dark');
  document.documentElement.dataset.theme = next;
  try { localStorage.setItem('natter-console-theme', next); } catch { /* a browser that keeps nothing */ }
  current?.mounted?.update?.(server);
}

function showHelp() {
  const rows = [
    ['?', 'This help'], ['/', 'Search'], ['i', 'Sign in'], ['t', 'Light or dark'], ['Esc', 'Close a panel or dialog'],
    ['↑ ↓ PgUp PgDn', 'Move in a table'], ['Enter', 'Open a row'],
    ...VIEWS.map((view) => [`g ${view.key}`, view.name]),
  ];
  const dialog = h('dialog', { class: 'dialog help', 'aria-label': 'Keyboard shortcuts' });
  const close = h('button', { type: 'button', class: 'button', onclick: () => dialog.close() }, 'Close');
  append(dialog, [h('h2', null, 'Keyboard shortcuts'), h('dl', { class: 'facts' }, rows.map(([key, what]) => [h('dt', null, h('kbd', null, key)), h('dd', null, what)])), h('div', { class: 'actions' }, close)]);
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

let prefix = 0;
function onKey(event) {
  const typing = event.target.closest?.('input, textarea, select, dialog');
  if (event.key === 'Escape' && !event.target.closest?.('dialog')) {
    if (typing) event.target.blur?.();
    else current?.mounted?.escape?.();
    return;
  }
  if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
  const behind = Date.now() - prefix < 1500;
  prefix = event.key === 'g' ? Date.now() : 0;
  if (behind) {
    const view = VIEWS.find((v) => v.key === event.key);
    if (view) { location.hash = `#/${view.path}`; event.preventDefault(); }
    return;
  }
  const act = { '?': showHelp, t: () => setTheme(), i: () => document.getElementById('account').click(), '/': () => content.querySelector('input[type=search]')?.focus() }[event.key];
  if (act) { event.preventDefault(); act(); }
}

const theme = chosenTheme();
if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
drawNav();
document.getElementById('theme').addEventListener('click', () => setTheme());
document.getElementById('help').addEventListener('click', showHelp);
document.getElementById('skip').addEventListener('click', (event) => { event.preventDefault(); content.focus(); });
document.getElementById('account').addEventListener('click', () => {
  if (session.connection || session.returning) { signOut(); notify('Signed out.'); } else signInDialog();
});
document.addEventListener('keydown', onKey);
addEventListener('hashchange', show);
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => current?.mounted?.update?.(server));
onServer(() => { drawTop(); current?.title?.(); if (server.varz) current?.mounted?.update?.(server); });
onSession(() => { drawTop(); show(); });
show();
start();
