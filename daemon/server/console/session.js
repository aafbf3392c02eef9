// Who is signed in. Credentials are kept in this page's memory, for coming back after a restart of the server, and nowhere else.

import { connect, decode } from './nats.js';
import { proof } from './nkeys.js';
import { notify } from './dom.js';

/** `connection` while signed in; `user` and `account` as the server says. */
export const session = { connection: undefined, user: '', account: '', given: undefined, returning: false };

const listeners = new Set();

/** Calls `listener` when somebody signs in or out; returns a function that ends that. */
export function onSession(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function told() {
  for (const listener of [...listeners]) listener(session);
}

/** Signs in by `given` (`{ kind, user, password, token, seed, creds, inbox }`). */
export async function signIn(given) {
  const connection = await connect({ credentials: (info) => proof(given, info), inbox: given.inbox || '_INBOX' });
  signOut();
  Object.assign(session, { connection, given, returning: false, user: '', account: '' });
  connection.onError = (text) => notify(text, 'error');
  connection.onClose = (text, meant) => { if (!meant) lost(text); };
  await introduce(connection);
  told();
}

async function introduce(connection) {
  try {
    const answer = JSON.parse(decode((await connection.request('$SYS.REQ.USER.INFO', '', { timeout: 3000 })).data));
    session.user = answer.data?.user || answer.user || '';
    session.account = answer.data?.account || answer.account || '';
  } catch {
    // A user who may not ask is signed in all the same.
  }
}

/** Forgets everything. */
export function signOut() {
  session.connection?.close();
  Object.assign(session, { connection: undefined, user: '', account: '', given: undefined, returning: false });
  told();
}

function lost(text) {
  session.connection = undefined;
  session.returning = true;
  notify(`Signed out: ${text}. Coming back…`, 'error');
  told();
  comeBack(session.given, 1000);
}

function comeBack(given, wait) {
  setTimeout(async () => {
    if (!session.returning || session.given !== given) return;
    try {
      await signIn(given);
      notify('Signed in again.');
    } catch (error) {
      if (/authoriz|authent|expired/i.test(error.message)) { notify(`Signed out: ${error.message}`, 'error'); signOut(); } else comeBack(given, Math.min(wait * 2, 15000));
    }
  }, wait);
}
