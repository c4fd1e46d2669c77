import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type Json, printCanonicalJson } from '../../../server/domain/canonical-json.ts';
import type { CertificateBody } from '../../../server/domain/certificate.ts';
import { verifyCertificate } from '../../../server/verify/certificate/verify-certificate.ts';

const SOURCE = 'Heading\nStaff said that 😀 logins are slow.\n';
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const words = { exact: 'logins are slow', prefix: '😀 ', suffix: '.', start: 26, end: 41, passage: 'small/passage/2' };
const path = { nodes: ['small/concern/slow', 'audience/staff'], edges: ['small/raised-by/1'], isBroken: false };

/** One thread of a report of two lines. */
const BODY: CertificateBody = {
  ...{ certificate: 'golden-thread/trace', definition: 1, tool: { name: 'golden-thread', version: '0.1.0' } },
  ...{ edition: '5f0c5f0c5f0c5f0c', asked: { from: 'small/concern/slow', to: null }, total: 1, isExact: true },
  paths: [path],
  nodes: [
    { id: 'audience/staff', type: 'Audience', properties: { name: 'Staff' } },
    { id: 'small/concern/slow', type: 'Concern', properties: { report: 'small', label: 'Logins are slow' } },
    {
      ...{ id: 'small/passage/2', type: 'Passage' },
      properties: { report: 'small', line: 2, start: 8, end: 42, text: 'Staff said that 😀 logins are slow.' },
    },
  ],
  edges: [
    {
      ...{ key: 'small/raised-by/1', type: 'RAISED_BY', from: 'small/concern/slow', to: 'audience/staff' },
      ...{ properties: { basis: 'STATED' }, anchor: words, qualifier: null },
    },
  ],
  reports: [
    {
      ...{
        id: 'report/small',
        slug: 'small',
        title: 'Small',
        sha256: sha256(SOURCE),
        verification: null,
        citation: '',
      },
    },
  ],
};

function seal(body: object): string {
  const digest = sha256(printCanonicalJson(body as Json));
  return printCanonicalJson({ ...body, digest } as Json);
}
const verify = (text: string, ...sources: readonly string[]) =>
  verifyCertificate(
    sources.map((source) => Buffer.from(source)),
    text,
  ).faults.map(({ subject, problem }) => `${subject} ${problem}`);
const [edge] = BODY.edges;
const [staff, slow, passage] = BODY.nodes;

describe('a certificate', () => {
  it('holds against its source, offsets counted in code points', () => {
    expect(verify(seal(BODY), SOURCE)).toEqual([]);
    expect(verify(`${seal(BODY)}\n`, SOURCE)).toEqual([]);
  });

  const anchored = (change: object) => ({ ...BODY, edges: [{ ...edge, anchor: { ...words, ...change } }] });
  it.each([
    [
      'another word',
      anchored({ exact: 'logins are fast' }),
      'has “logins are fast” at 26–41, where the source has “logins are slow”.',
    ],
    ['another place', anchored({ start: 25, end: 40 }), 'where the source has “ logins are slo”.'],
    ['other words before', anchored({ prefix: 'x ' }), 'has “x ” before its words; the source has “😀 ”.'],
    ['other words after', anchored({ suffix: '!' }), 'has “!” after its words; the source has “.”.'],
    [
      'no passage',
      anchored({ passage: 'small/passage/9' }),
      'stands in small/passage/9, which is no passage of the certificate.',
    ],
    [
      'a passage that is none',
      anchored({ passage: 'audience/staff' }),
      'stands in audience/staff, which is no passage',
    ],
    [
      'a loose end',
      { ...BODY, edges: [{ ...edge, to: 'audience/nobody' }] },
      'ends at audience/nobody, which is no node of the certificate.',
    ],
    [
      'no reason',
      { ...BODY, edges: [{ ...edge, properties: { basis: 'INFERRED' } }] },
      'is inferred and does not say why.',
    ],
    ['an edge twice', { ...BODY, edges: [edge, edge] }, 'small/raised-by/1 stands more than once.'],
    [
      'another line',
      { ...BODY, nodes: [staff, slow, { ...passage, properties: { ...passage?.properties, line: 3 } }] },
      'is on line 2, not 3.',
    ],
    [
      'a path from elsewhere',
      { ...BODY, asked: { from: 'audience/staff', to: null } },
      'path 1 begins at small/concern/slow, not at audience/staff.',
    ],
    [
      'a path to elsewhere',
      { ...BODY, asked: { from: 'small/concern/slow', to: 'x' } },
      'path 1 ends at audience/staff, not at x.',
    ],
    [
      'a path along nothing',
      { ...BODY, paths: [{ ...path, edges: ['y'] }] },
      'runs along y, which is no edge of the certificate.',
    ],
    [
      'a path that jumps',
      { ...BODY, paths: [{ ...path, nodes: ['small/concern/slow', 'small/passage/2'] }] },
      'which it does not join.',
    ],
    ['a path too long', { ...BODY, paths: [{ ...path, nodes: [...path.nodes, 'x'] }] }, 'has 1 edges for 3 nodes.'],
    ['more paths than it counts', { ...BODY, total: 0 }, 'has more paths than it counts.'],
    ['a definition that is not known', { ...BODY, definition: 2 }, 'the certificate at definition'],
    ['more than is known', { ...BODY, more: 1 }, 'Unrecognized key'],
  ])('is red with %s, though its digest fits', (_, body, problem) => {
    expect(verify(seal(body), SOURCE).join('\n')).toContain(problem);
  });

  it('is red with another digest, in another order, with another source, without one, with one too many, or as no JSON', () => {
    const text = seal(BODY);

    expect(verify(text.replace(/"digest":"./, '"digest":"0'), SOURCE).join()).toMatch(/has the digest/);
    expect(verify(JSON.stringify(JSON.parse(text), null, 1), SOURCE).join()).toMatch(/is not canonical JSON/);
    expect(verify(text, SOURCE.replace('slow', 'fast')).join()).toMatch(/small\/raised-by\/1 has “logins are slow”/);
    expect(verify(text).join()).toMatch(/given: none/);
    expect(verify(text, SOURCE, 'more').join()).toMatch(/is of no report/);
    expect(verify('{', SOURCE)).toEqual(['the certificate is no JSON.']);
  });
});
