import { describe, expect, it } from 'vitest';
import type { Subject } from '../../../client/mistakes/list-subjects.ts';
import { listSubjects } from '../../../client/mistakes/list-subjects.ts';
import { writeReport } from '../../../client/mistakes/write-report.ts';
import { smallReport } from './small-report.ts';

const ADDRESS = 'http://127.0.0.1:4000/?node=r/exclusion';
const everySubject = [...smallReport.nodes.values()].flatMap((node) => listSubjects(smallReport, node));

function subjectsAt(id: string): readonly [Subject, ...Subject[]] {
  const node = smallReport.nodes.get(id);
  if (node === undefined) throw new Error(`The small report has no node ${id}.`);
  return listSubjects(smallReport, node);
}

function reportOf(nodeId: string, linkId: string): string {
  const subject = subjectsAt(nodeId).find(({ id }) => id === linkId);
  if (subject === undefined) throw new Error(`${nodeId} does not offer ${linkId}.`);
  return writeReport(smallReport, subject, ADDRESS);
}

describe('What can be reported as a mistake', () => {
  it('is the node, and each link that its details tell, those through its parts too', () => {
    const [first, ...links] = subjectsAt('r/exclusion').map(({ name }) => name);

    expect(first).toBe('Concern: Digital exclusion');
    expect(links).toContain('raised by: Public, line 3');
    expect(links).toContain('less worried: Staff, line 3');
    expect(links).toContain('Keep telephones: answers (inferred) Some lack devices');
    expect(links).toContain('A case at line 3: supports Some lack devices');
    expect(new Set(links).size).toBe(links.length);
  });

  it('leaves out no link of the report', () => {
    const offered = new Set(everySubject.map(({ id }) => id));

    expect(smallReport.links.filter(({ id }) => !offered.has(id))).toEqual([]);
  });
});

describe('The report of a mistake', () => {
  it('says what it is, on which words and lines it rests, in which version and where it was seen', () => {
    const [claim] = subjectsAt('r/exclusion');

    expect(writeReport(smallReport, claim, ADDRESS).split('\n')).toEqual([
      'This is wrong because …',
      '',
      'Concern: Digital exclusion',
      'Id: r/exclusion',
      '',
      'It rests on',
      '- line 3: The public feared exclusion. Staff were less worried.',
      '',
      'Report: Chapter 5',
      'Data version: 0123456789abcdef',
      `Seen at: ${ADDRESS}`,
    ]);
  });

  it('of a link names both ends by kind, words and id, its basis and the reason given', () => {
    const text = reportOf('r/hubs', 'r/hubs--r/devices');

    expect(text).toContain('Link: answers (inferred), inferred by the coder\n');
    expect(text).toContain(
      'From: Recommendation: Keep telephones [r/hubs]\nTo: Concern: Some lack devices [r/devices]\n',
    );
    expect(text).toContain('Reason given: It keeps a way in.\nId: r/hubs--r/devices\n');
  });

  it('of a denial does not read as if the audience had raised it', () => {
    expect(reportOf('a/staff', 'r/exclusion--a/staff@1')).toContain('Link: less worried, stated in the report');
  });

  it('of a quote’s bearing gives the quote as printed and who said it', () => {
    const text = reportOf('q/phone', 'q/phone--r/devices');

    expect(text).toContain('- line 6: “I have no phone.” (Public deliberative event participant, London)');
  });

  it('puts quotation marks around first-hand words only', () => {
    const firstHand = /“I have no phone\.”/g;

    const bare = everySubject.map((subject) => writeReport(smallReport, subject, ADDRESS).replace(firstHand, ''));

    expect(bare.filter((text) => /["“”]/.test(text))).toEqual([]);
    expect(bare.some((text) => text.includes('One participant recounted a lost letter.'))).toBe(true);
  });
});
