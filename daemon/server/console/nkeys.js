// Keys and credentials files: read here, used here. A seed signs the server's nonce and goes nowhere.

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const USER = 20 << 3;
const SEED = 18 << 3;
/** What stands before the 32 bytes of an Ed25519 seed in PKCS #8. */
const PKCS8 = [0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20];

function fromBase32(text) {
  let bits = 0, value = 0;
  const out = [];
  for (const letter of text) {
    const at = ALPHABET.indexOf(letter);
    if (at < 0) throw new Error('this is no NATS seed: it has letters that no key has');
    value = ((value << 5) | at) & 0xffff;
    bits += 5;
    if (bits >= 8) { bits -= 8; out.push((value >> bits) & 0xff); }
  }
  return Uint8Array.from(out);
}

function toBase32(bytes) {
  let bits = 0, value = 0, out = '';
  for (const byte of bytes) {
    value = ((value << 8) | byte) & 0xffff;
    bits += 8;
    while (bits >= 5) { bits -= 5; out += ALPHABET[(value >> bits) & 31]; }
  }
  return bits ? out + ALPHABET[(value << (5 - bits)) & 31] : out;
}

/** CRC-16/XMODEM, least byte first. */
function checksum(bytes) {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte << 8;
    for (let i = 0; i < 8; i++) crc = (crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1) & 0xffff;
  }
  return [crc & 0xff, crc >> 8];
}

function base64url(bytes) {
  return btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** The 32 secret bytes of a user's seed. */
export function decodeSeed(text) {
  const bytes = fromBase32(text.trim());
  const sum = checksum(bytes.slice(0, -2));
  if (bytes.length !== 36 || sum[0] !== bytes[34] || sum[1] !== bytes[35]) throw new Error('this is no NATS seed: it begins with SU and has 58 characters');
  const kind = ((bytes[0] & 7) << 5) | ((bytes[1] & 0xf8) >> 3);
  if ((bytes[0] & 0xf8) !== SEED || kind !== USER) throw new Error('this is no seed of a user: those begin with SU');
  return bytes.slice(2, 34);
}

/** A key pair that can sign: `{ publicKey, sign(text) }`. */
export async function keyPair(seedText) {
  const seed = decodeSeed(seedText);
  if (!globalThis.crypto?.subtle) {
    throw new Error('this browser signs only on pages that come by HTTPS or from localhost: open the console that way to sign in with a key');
  }
  let key;
  try {
    key = await crypto.subtle.importKey('pkcs8', Uint8Array.from([...PKCS8, ...seed]), 'Ed25519', true, ['sign']);
  } catch {
    throw new Error('this browser cannot sign with Ed25519 keys');
  }
  const { x } = await crypto.subtle.exportKey('jwk', key);
  const raw = Uint8Array.from(atob(x.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
  const named = [USER, ...raw];
  return {
    publicKey: toBase32([...named, ...checksum(named)]),
    sign: async (text) => base64url(new Uint8Array(await crypto.subtle.sign('Ed25519', key, new TextEncoder().encode(text)))),
  };
}

/** JWT and seed of a credentials file. */
export function parseCreds(text) {
  const block = (name) => new RegExp(`-{3,}\\s*BEGIN ${name}\\s*-{3,}\\s+([^\\s-]\\S*)\\s+-{3,}\\s*END ${name}`).exec(text)?.[1];
  const jwt = block('NATS USER JWT'), seed = block('USER NKEY SEED');
  if (!jwt || !seed) throw new Error('this is no credentials file: it holds a user JWT and a user seed between lines of dashes');
  return { jwt, seed };
}

/** What CONNECT says for each way to sign in; `info` is the server's. */
export async function proof(given, info) {
  if (given.kind === 'password') return { user: given.user, pass: given.password };
  if (given.kind === 'token') return { auth_token: given.token };
  if (given.kind === 'none') return {};
  const { jwt, seed } = given.kind === 'creds' ? parseCreds(given.creds) : { seed: given.seed };
  const pair = await keyPair(seed);
  if (!info.nonce) throw new Error('this server does not ask for keys: it has no users with keys');
  return { sig: await pair.sign(info.nonce), ...(jwt ? { jwt } : { nkey: pair.publicKey }) };
}
