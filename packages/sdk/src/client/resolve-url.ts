import { PairError } from '../problems/pair-error.js';

/** An http(s) address without fragment. One with a user name or password is refused. */
export function resolveUrl(url: string | URL): string {
  const refuse = (why: string, address: string) =>
    new PairError('invalid-url', `The address ${why}. Give one that starts with https://.`, { url: readable(address) });
  let resolved: URL;
  try {
    // There is no `location` outside browsers.
    resolved = new URL(url, (globalThis as { location?: Location }).location?.href);
  } catch {
    // `URL.canParse` is missing from the oldest browsers we support. The platform's error quotes the whole address, ours leaves a password out.
    const address = withoutUser(String(url)).slice(0, 120);
    throw refuse(`"${address}" cannot be read`, address);
  }
  const { protocol, host, pathname } = resolved;
  const address = `${protocol}//${host}${pathname.slice(0, 120)}`;
  if (!/^https?:$/.test(protocol)) throw refuse(`starts with "${protocol}", which cannot be loaded`, address);
  if (resolved.username || resolved.password) throw refuse('holds a user name or a password, which every visitor would see', address);
  resolved.hash = '';
  return resolved.href;
}

/** An address for a message: its query and its fragment may hold a key. */
const readable = (href: string): string => href.replace(/[?#].*/s, '');

/** An address without the user name and the password that stand before its last `@`. By hand: an expression would look for it from each letter. */
function withoutUser(address: string): string {
  const at = address.lastIndexOf('@');
  return at < 0 ? address : `…${address.slice(at)}`;
}
