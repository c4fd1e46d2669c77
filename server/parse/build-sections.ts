import { slugify, withinReport, type ReportSlug } from '../domain/ids.ts';
import type { Section } from '../domain/report.ts';
import { countUp } from './count-up.ts';
import type { Draft } from './draft-passages.ts';

interface Heading {
  readonly number: string | null;
  readonly title: string;
  readonly level: number;
}

/**
 * One section for each heading. A numbered heading stands as deep as its number has dots (`5.1` at 1, `5.1.2` at 2);
 * a heading without number stands one below the last numbered one, or at 1 where none came before.
 */
export function buildSections(report: ReportSlug, drafts: readonly Draft[]): readonly Section[] {
  const sections: Section[] = [];
  const unique = countUp();
  for (const draft of drafts.filter(({ kind }) => kind === 'HEADING')) {
    const heading = readHeading(draft.text, sections);
    const parent = sections.findLast(({ level }) => level < heading.level) ?? null;
    sections.push({
      id: withinReport(report, unique(`section/${slugOf(heading, parent)}`)),
      ...heading,
      path: [...(parent?.path ?? []), heading.title],
      parent: parent?.id ?? null,
      heading: draft.id,
    });
  }
  return sections;
}

function readHeading(text: string, before: readonly Section[]): Heading {
  const { number, title } = /^(?<number>\d+(?:\.\d+)+) (?<title>.+)$/.exec(text)?.groups ?? {};
  if (number !== undefined && title !== undefined) return { number, title, level: number.split('.').length - 1 };
  const numbered = before.findLast((section) => section.number !== null);
  return { number: null, title: text, level: (numbered?.level ?? 0) + 1 };
}

function slugOf({ number, title }: Heading, parent: Section | null): string {
  if (number !== null) return number;
  const above = parent?.number ?? null;
  return above === null ? slugify(title) : `${above}-${slugify(title)}`;
}
