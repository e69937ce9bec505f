/** Whether a link may be shown: http or https, no user-info, no blank or control character hidden in it. */
export function isSafeUrl(url: string): boolean {
  if (!/^https?:\/\/[^\s\\]+$/i.test(url)) return false;
  if (/^https?:\/\/([a-z][a-z0-9]*\.)+[a-z]{2,}(\/|$)/.test(url)) return true; // most links; URL is slow
  try {
    const { username, password, hostname } = new URL(url);
    return !username && !password && hostname.includes('.');
  } catch {
    return false; // URL throws on what it cannot read; it has no test of its own in the browsers we support
  }
}
