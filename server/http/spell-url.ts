/** What stands after a percent sign may be no character: such an address is taken as it is spelt, so that it meets the answer of any other at which nothing is. */
export function spellUrl(url: string): string {
  const [path = '/', ...query] = url.split('?');
  return isText(path) ? url : [path.replaceAll('%', '%25'), ...query].join('?');
}

function isText(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
