// What an operator should look at, from what monitoring says. Few, and each with its evidence and what to do.

import { bytes, count, duration } from './format.js';

const NEAR = 0.8;
const DAY = 86400e3;

/** `{ severity: 'critical' | 'warning' | 'note', title, evidence, advice }`, the worst first. `detail` is a `jsz` with streams and
 *  consumers, `healthz` the server's own judgement, where they are known. */
export function findings({ varz, jsz, detail, healthz, history = [] }) {
  const found = [];
  const add = (severity, title, evidence, advice) => found.push({ severity, title, evidence, advice });
  if (healthz && healthz.status !== 'ok') {
    const errors = healthz.errors?.map((e) => e.error).join('; ') || healthz.error || healthz.status;
    add('critical', 'The server says that it is not healthy', errors, 'See the server’s log; healthz?details=true tells which part it is.');
  }
  ofServer(varz, add);
  ofJetStream(varz, jsz, history, add);
  for (const account of detail?.account_details ?? []) {
    for (const stream of account.stream_detail ?? []) ofStream(account.name, stream, add);
  }
  const order = ['critical', 'warning', 'note'];
  return found.sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}

/** Adds a finding when so much of a limit is used. */
function near(add, what, used, limit, show, advice) {
  if (!(limit > 0) || used < limit * NEAR) return;
  const severity = used >= limit * 0.95 ? 'critical' : 'warning';
  add(severity, `${what} near the limit`, `${show(used)} of ${show(limit)} (${Math.round((used / limit) * 100)} %)`, advice);
}

function ofServer(varz, add) {
  near(add, 'Connections', varz.connections, varz.max_connections, count, 'Raise max_connections, or find who opens so many: Connections, by account.');
  if (varz.slow_consumers > 0) {
    add('warning', 'Slow consumers were cut off', `${count(varz.slow_consumers)} since the start`, 'See closed connections with the reason “Slow Consumer”; those clients read slower than is published to them.');
  }
  if (varz.stalled_clients > 0) add('note', 'Publishers had to wait for slow readers', `${count(varz.stalled_clients)} times`, 'A reader could not keep up for a moment.');
  if (varz.cpu > varz.cores * 100 * NEAR) add('warning', 'Processors are busy', `${varz.cpu.toFixed(0)} % of ${varz.cores * 100} %`, 'Find the busiest connections, by messages.');
  const expiry = Date.parse(varz.tls_cert_not_after);
  if (expiry > 0 && expiry - Date.now() < 30 * DAY) {
    const left = expiry - Date.now();
    add(left < 7 * DAY ? 'critical' : 'warning', 'The certificate expires', left > 0 ? `in ${duration(left * 1e6)}` : 'it has expired', 'Renew it and reload the server.');
  }
  if (varz.max_payload > 8 * 1024 * 1024) add('note', 'Large messages are allowed', `max_payload is ${bytes(varz.max_payload)}`, 'Messages above 8 MiB delay all others; the object store keeps large things in pieces.');
}

function ofJetStream(varz, jsz, history, add) {
  const js = varz.jetstream;
  if (!js?.config) return;
  near(add, 'File storage', js.stats?.storage, js.config.max_storage, bytes, 'Raise max_file_store, or limit or purge the largest streams.');
  near(add, 'Memory storage', js.stats?.memory, js.config.max_memory, bytes, 'Raise max_memory_store, or limit or purge memory streams.');
  const recent = history.slice(-60).filter((row) => row.apiErrorsRate > 0).length;
  if (recent > 5) add('note', 'JetStream requests fail', `in ${recent} of the last ${Math.min(history.length, 60)} seconds`, 'Somebody asks for what is not there or not allowed: see “nats events --js-advisory”.');
  for (const damage of jsz?.damage ?? []) add('critical', 'A stream’s store is damaged', JSON.stringify(damage), 'The damaged records are in the store’s quarantine; their neighbours are readable.');
}

function ofStream(account, stream, add) {
  const { config = {}, state = {} } = stream;
  const name = account === '$G' ? stream.name : `${account} › ${stream.name}`;
  const refuses = config.discard === 'new';
  const advice = refuses ? 'The stream refuses messages when it is full: raise the limit or purge.' : '';
  if (refuses) {
    near(add, `Stream ${name}: bytes`, state.bytes, config.max_bytes, bytes, advice);
    near(add, `Stream ${name}: messages`, state.messages, config.max_msgs, count, advice);
  }
  const unlimited = !(config.max_bytes > 0) && !(config.max_msgs > 0) && !(config.max_age > 0) && config.retention === 'limits';
  if (unlimited && state.bytes > 1024 ** 3) add('note', `Stream ${name} grows without a limit`, `${bytes(state.bytes)} by now`, 'Set max_bytes, max_msgs or max_age.');
  for (const consumer of stream.consumer_detail ?? []) ofConsumer(name, consumer, add);
}

function ofConsumer(stream, consumer, add) {
  const name = `${stream} › ${consumer.name}`;
  const idle = whyIdle(consumer);
  const most = consumer.config?.max_ack_pending;
  if (most > 0 && consumer.num_ack_pending >= most) add('warning', `Consumer ${name} waits for acknowledgements`, `${count(consumer.num_ack_pending)} of ${count(most)} are missing`, 'Its clients do not acknowledge: look for errors there, or raise max_ack_pending.');
  else if (['no_waiting_pull', 'no_interest'].includes(idle.kind) && consumer.num_pending > 1000) {
    add('warning', `Consumer ${name} falls behind`, `${count(consumer.num_pending)} messages wait, and ${idle.text}`, 'Start its clients, or delete the consumer if nobody needs it.');
  }
  if (consumer.num_redelivered > 100) add('note', `Consumer ${name} redelivers`, `${count(consumer.num_redelivered)} messages were delivered more than once`, 'Clients fail or take longer than ack_wait.');
}

/** Why a consumer delivers nothing, as far as monitoring shows it: `{ kind, text }`, with the words of the API's own answer. */
export function whyIdle(consumer) {
  const { config = {} } = consumer;
  const waiting = consumer.num_pending ?? 0;
  if (consumer.paused) return { kind: 'paused', text: consumer.pause_remaining ? `paused for ${duration(consumer.pause_remaining)}` : 'paused' };
  if (!waiting) return { kind: 'past_the_end', text: consumer.num_ack_pending ? 'all delivered, acks wait' : 'caught up' };
  if (config.deliver_subject && !consumer.push_bound) return { kind: 'no_interest', text: 'nobody listens' };
  if (!config.deliver_subject && !consumer.num_waiting) return { kind: 'no_waiting_pull', text: 'nobody pulls' };
  if (config.max_ack_pending > 0 && consumer.num_ack_pending >= config.max_ack_pending) {
    return { kind: 'max_ack_pending', text: `${count(consumer.num_ack_pending)} of ${count(config.max_ack_pending)} unacknowledged` };
  }
  return { kind: 'nothing', text: 'delivering' };
}
