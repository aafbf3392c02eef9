// What monitoring says, asked again and again, and the history that the plots show. The server keeps no history: it begins
// when the page is opened.

const KEPT = 600;
const PATIENCE = 15000;

/** Fetches a document of the monitoring port; `undefined` where the server has none of that name. */
export async function fetchDocument(path) {
  const response = await fetch(`../${path}`, { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) });
  if (response.status === 404) return undefined;
  // Bad health comes with a status of its own, and is a document all the same.
  if (!response.ok && !path.startsWith('healthz')) throw new Error(`${path}: HTTP ${response.status}`);
  return response.json();
}

/** Calls `work` now and then again, `interval` ms apart or eight times as long as it took, and not while nobody looks.
 *  Returns a function that ends it, with `.now()` to call at once. */
export function repeat(work, interval) {
  let timer, stopped = false, running = false, again = false;
  const run = async () => {
    clearTimeout(timer);
    if (stopped) return;
    if (running) { again = true; return; }
    if (document.hidden) return;
    running = true;
    const begun = performance.now();
    try { await work(); } catch (error) { if (!stopped) console.warn(error); }
    running = false;
    const took = performance.now() - begun;
    if (again) { again = false; run(); } else timer = setTimeout(run, Math.max(interval, 8 * took));
  };
  const onShow = () => { if (!document.hidden) run(); };
  document.addEventListener('visibilitychange', onShow);
  run();
  const stop = () => { stopped = true; clearTimeout(timer); document.removeEventListener('visibilitychange', onShow); };
  stop.now = run;
  return stop;
}

/** What is known of the server. `history` has one row per look at it; `detail` is a `jsz` with streams and consumers. */
export const server = { varz: undefined, jsz: undefined, detail: undefined, healthz: undefined, settings: {}, history: [], reachable: true };

const listeners = new Set();

/** Calls `listener` after every look at the server; returns a function that ends that. */
export function onServer(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function told() {
  for (const listener of [...listeners]) listener(server);
}

function record(varz, jsz) {
  const stats = varz.jetstream?.stats ?? {};
  const row = {
    at: performance.now(), when: Date.now(), start: varz.start,
    inMsgs: varz.in_msgs, outMsgs: varz.out_msgs, inBytes: varz.in_bytes, outBytes: varz.out_bytes,
    connections: varz.connections, cpu: varz.cpu, mem: varz.mem,
    api: stats.api?.total ?? 0, apiErrors: stats.api?.errors ?? 0,
    storage: stats.storage ?? 0, memory: stats.memory ?? 0, messages: jsz?.messages ?? 0,
  };
  const { history } = server;
  const before = history.at(-1);
  // Another process, and its counters begin anew.
  if (before && before.start !== row.start) history.length = 0;
  const seconds = before ? (row.at - before.at) / 1000 : 0;
  for (const name of ['inMsgs', 'outMsgs', 'inBytes', 'outBytes', 'api', 'apiErrors']) {
    const known = before && before.start === row.start && seconds > 0;
    row[`${name}Rate`] = known ? Math.max(row[name] - before[name], 0) / seconds : undefined;
  }
  history.push(row);
  if (history.length > KEPT) history.splice(0, history.length - KEPT);
}

/** Asks for what takes the server longer: its judgement of itself, and every stream and consumer. */
export async function lookCloser() {
  const [healthz, detail] = await Promise.all([
    fetchDocument('healthz?details=true').catch((error) => ({ status: 'error', error: error.message })),
    fetchDocument('jsz?accounts=true&streams=true&consumers=true&config=true&limit=100000'),
  ]);
  Object.assign(server, { healthz, detail });
  told();
}

/** Begins to look at the server. */
export function start() {
  repeat(async () => {
    try {
      server.varz = await fetchDocument('varz');
      server.reachable = true;
      record(server.varz, server.jsz);
    } catch (error) {
      server.reachable = false;
      console.warn(error);
    }
    told();
  }, 1000);
  repeat(async () => { server.jsz = await fetchDocument('jsz'); }, 2000);
  repeat(lookCloser, 30000);
  repeat(async () => {
    const response = await fetch('settings.json', { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) });
    if (response.ok) server.settings = await response.json();
    told();
  }, 10000);
}
