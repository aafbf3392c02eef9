// Numbers, sizes, times and durations as people read them.

const NUMBER = new Intl.NumberFormat('en');

/** `12,345` */
export function count(n) {
  return Number.isFinite(n) ? NUMBER.format(n) : '–';
}

/** `12.3k`: three digits are enough for a rate. */
export function compact(n) {
  if (!Number.isFinite(n)) return '–';
  const size = Math.abs(n);
  for (const [unit, name] of [[1e12, 'T'], [1e9, 'G'], [1e6, 'M'], [1e3, 'k']]) {
    if (size >= unit) return `${digits(n / unit)}${name}`;
  }
  return size > 0 && size < 10 && !Number.isInteger(n) ? n.toFixed(1) : String(Math.round(n));
}

/** `1.2 MiB` */
export function bytes(n) {
  if (!Number.isFinite(n)) return '–';
  const size = Math.abs(n);
  for (const [power, name] of [[4, 'TiB'], [3, 'GiB'], [2, 'MiB'], [1, 'KiB']]) {
    if (size >= 1024 ** power) return `${digits(n / 1024 ** power)} ${name}`;
  }
  return `${Math.round(n)} B`;
}

function digits(n) {
  const size = Math.abs(n);
  return size >= 100 ? n.toFixed(0) : size >= 10 ? n.toFixed(1) : n.toFixed(2);
}

/** A limit, where 0 or less stands for none. */
export function limit(n, show = count) {
  return n > 0 ? show(n) : 'unlimited';
}

/** Nanoseconds as `1.5s`, `2m`, `3d 4h`. */
export function duration(nanos) {
  if (!(nanos > 0)) return '0s';
  const ms = nanos / 1e6;
  if (ms < 1) return `${digits(nanos / 1e3)}µs`;
  if (ms < 1000) return `${digits(ms)}ms`;
  let seconds = ms / 1000;
  if (seconds < 60) return `${Number(seconds.toFixed(1))}s`;
  const parts = [];
  for (const [unit, name] of [[86400, 'd'], [3600, 'h'], [60, 'm'], [1, 's']]) {
    const n = Math.floor(seconds / unit);
    seconds -= n * unit;
    if (n) parts.push(`${n}${name}`);
  }
  return parts.slice(0, 2).join(' ');
}

/** Time since an RFC 3339 text; nothing for the zero time. */
export function ago(text, now = Date.now()) {
  const at = Date.parse(text);
  return !text || text.startsWith('0001-') || Number.isNaN(at) ? '' : `${duration(Math.max(now - at, 0) * 1e6)} ago`;
}

/** Local date and time of an RFC 3339 text or Unix milliseconds, with milliseconds. */
export function time(at) {
  const date = new Date(at);
  if (Number.isNaN(date.getTime()) || (typeof at === 'string' && at.startsWith('0001-'))) return '';
  const two = (n) => String(n).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  const clock = `${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
  return `${day} ${clock}.${String(date.getMilliseconds()).padStart(3, '0')}`;
}

/** A duration that a person typed (`90s`, `5m`, `2h`, `1d`) in milliseconds; `undefined` for what is none. */
export function parseDuration(text) {
  const match = /^\s*(\d+(?:\.\d+)?)\s*(ms|s|m|h|d)\s*$/.exec(text);
  return match ? Number(match[1]) * { ms: 1, s: 1e3, m: 6e4, h: 36e5, d: 864e5 }[match[2]] : undefined;
}
