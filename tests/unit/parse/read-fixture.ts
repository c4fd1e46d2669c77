import { readdirSync, readFileSync } from 'node:fs';
import { asId } from '../../../server/domain/ids.ts';
import type { ReportManifest } from '../../../server/domain/report.ts';

const FIXTURES = 'tests/fixtures/parse';
const CHAPTER = 'data/reports/change-nhs-chapter-5';

export const SMALL_MANIFEST: ReportManifest = {
  slug: asId('small'),
  title: 'Small',
  publisher: 'Nobody',
  publishedOn: '2025-05-01',
  appliesTo: 'England',
  licence: 'None',
  licenceUrl: 'https://example.org/licence',
  sourceUrl: 'https://example.org/report',
  source: 'source.txt',
  sha256: '0'.repeat(64),
  declared: {},
};

/** Every pair of a folder: the source, and what it must become. */
export function readPairs(folder = ''): readonly { name: string; source: string; expected: unknown }[] {
  const names = readdirSync(`${FIXTURES}/${folder}`).filter((name) => name.endsWith('.txt'));
  return names.map((name) => ({
    name: name.replace('.txt', ''),
    source: readFileSync(`${FIXTURES}/${folder}/${name}`, 'utf8'),
    expected: JSON.parse(readFileSync(`${FIXTURES}/${folder}/${name.replace('.txt', '.json')}`, 'utf8')) as unknown,
  }));
}

/** The first real report, as received. */
export function readChapter(): string {
  return readFileSync(`${CHAPTER}/change-nhs-chapter-5-analogue-to-digital.txt`, 'utf8');
}
