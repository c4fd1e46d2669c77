/** `change-nhs-chapter-5-concern-digital-exclusion-brief.html`: what it is of, what it is, and nothing that a file system minds. */
export function nameFile(of: string, what: string, ending: string): string {
  const stem = of.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
  return `${[stem, what]
    .filter((part) => part !== '')
    .join('-')
    .slice(0, 120)}.${ending}`;
}
