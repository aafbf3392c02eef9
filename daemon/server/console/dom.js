// Building the page. Everything that comes from outside (subjects, names, payloads) becomes text nodes and nothing else:
// there is no way here to make markup of a string.

/** An element with attributes, listeners (`onclick: f`), properties (`value`, `checked`, …) and children. */
export function h(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === undefined || value === null || value === false) continue;
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (['value', 'checked', 'disabled', 'hidden', 'selected', 'open'].includes(name)) element[name] = value;
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  append(element, children);
  return element;
}

/** Adds children: nodes, texts, lists of them; nothing for `null`, `undefined` and `false`. */
export function append(element, children) {
  for (const child of [children].flat(Infinity)) {
    if (child === null || child === undefined || child === false) continue;
    element.append(child instanceof Node ? child : document.createTextNode(String(child)));
  }
  return element;
}

/** Puts these children in place of all there are. */
export function fill(element, ...children) {
  element.replaceChildren();
  return append(element, children);
}

/** Sets a text, touching the page only when it is another one. */
export function setText(element, text) {
  const value = String(text ?? '');
  if (element.textContent !== value) element.textContent = value;
}

let noticeTimer;
/** Says something that goes away by itself. `kind`: `info` or `error`. */
export function notify(text, kind = 'info') {
  const place = document.getElementById('notice');
  fill(place, h('p', { class: kind }, text));
  clearTimeout(noticeTimer);
  noticeTimer = setTimeout(() => fill(place), kind === 'error' ? 8000 : 4000);
}

/** Asks before something that cannot be taken back; resolves to whether it was said yes to. */
export function confirmed(title, text, verb) {
  return new Promise((resolve) => {
    const dialog = h('dialog', { class: 'dialog', 'aria-label': title });
    const done = (answer) => { dialog.close(); dialog.remove(); resolve(answer); };
    const no = h('button', { type: 'button', class: 'button', onclick: () => done(false) }, 'Cancel');
    const yes = h('button', { type: 'button', class: 'button danger', onclick: () => done(true) }, verb);
    append(dialog, [h('h2', null, title), h('p', null, text), h('div', { class: 'actions' }, no, yes)]);
    dialog.addEventListener('cancel', () => done(false));
    document.body.append(dialog);
    dialog.showModal();
    no.focus();
  });
}

/** A list of names and values. */
export function facts(rows) {
  const shown = rows.filter((row) => row && row[1] !== undefined && row[1] !== null && row[1] !== '');
  return h('dl', { class: 'facts' }, shown.map(([name, value]) => [h('dt', null, name), h('dd', null, value)]));
}

/** A labelled control. */
export function field(label, control, hint) {
  return h('label', { class: 'field' }, h('span', null, label), control, hint && h('small', null, hint));
}
