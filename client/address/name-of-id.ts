/** `…/concern/digital-exclusion` → `digital exclusion`: ids are made of words. */
export const nameOfId = (id: string): string => (id.split('/').at(-1) ?? id).replaceAll('-', ' ').trim();
