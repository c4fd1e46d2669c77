/** The bundler asks for a style sheet once: one that did not come is asked for again here. @throws Error where it does not come now either */
export async function mendStyles(): Promise<void> {
  const sheets = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')];
  await Promise.all(sheets.filter(({ sheet }) => sheet === null).map(askAgain));
}

function askAgain(failed: HTMLLinkElement): Promise<void> {
  const link = failed.cloneNode() as HTMLLinkElement;
  return new Promise((resolve, reject) => {
    link.addEventListener('load', () => {
      resolve();
    });
    link.addEventListener('error', () => {
      reject(new Error(`No style sheet came from ${link.href}.`));
    });
    failed.replaceWith(link);
  });
}
