import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Json, printCanonicalJson } from '../../server/domain/canonical-json.ts';
import type { CodedReport } from '../../server/domain/coding.ts';
import { createSchema } from '../../server/schema/create-schema.ts';
import { verifyCertificate } from '../../server/verify/certificate/verify-certificate.ts';
import { openTestGraph } from '../neo4j/test-graph.ts';
import { makeCertify } from './ask-trace.ts';
import { CHAPTER, loadChapter, makeAsk } from './chapter.ts';

/** Of the real chapter. */
const graph = openTestGraph();
const certify = makeCertify(makeAsk(createSchema(graph)));
let coded: CodedReport;

beforeAll(async () => {
  coded = await loadChapter(graph);
});
afterAll(() => graph.close());

describe('a certificate', () => {
  const source = (): Uint8Array => Buffer.from(coded.parsed.text);
  const faultsOf = (text: string, bytes = source()) => verifyCertificate([bytes], text).faults;
  const recommendation = (): string => {
    const answers = new Set<string>(coded.mitigates.map((link) => link.recommendation));
    const evidenced = coded.evidences.find((link) => answers.has(link.claim));
    return evidenced?.claim ?? '';
  };
  /** The same damage, with a digest made to fit it: what is left is for the other checks to find. */
  function reseal(text: string, change: (body: Record<string, Json>) => void): string {
    const body = JSON.parse(text) as Record<string, Json>;
    delete body['digest'];
    change(body);
    return printCanonicalJson({ ...body, digest: sealed(body) });
  }
  function sealed(body: Record<string, Json>): string {
    const { faults } = verifyCertificate([], printCanonicalJson({ ...body, digest: '0'.repeat(64) }));
    return /has the digest (\w+)/.exec(faults.map(({ problem }) => problem).join(' '))?.[1] ?? '';
  }
  type Body = { nodes: Named[]; edges: Anchored[] };
  type Named = { id: string; type: string; properties: Record<string, Json> };
  type Anchored = { key: string; to: string; anchor: { exact: string } | null };
  const asBody = (body: Record<string, Json>): Body => body as unknown as Body;

  it('is the same to the byte when it is made again, and holds against the source alone', async () => {
    const first = await certify(recommendation());
    const again = await certify(recommendation());

    const { certificate, faults } = verifyCertificate([source()], first.certificate.text);

    expect(again.certificate).toEqual(first.certificate);
    expect(faults).toEqual([]);
    expect(certificate?.digest).toBe(first.certificate.digest);
    expect(certificate?.reports.map(({ sha256 }) => sha256)).toEqual([coded.parsed.manifest.sha256]);
    expect(first.certificate.citations).toEqual([expect.stringContaining(coded.parsed.manifest.title)]);
  });

  it('of an audience, a theme and a quote holds too', async () => {
    const starts = [coded.raisedBy[0]?.audience, coded.vocabularies.themes[0]?.id, coded.quotes[0]?.id];

    for (const from of starts) expect(faultsOf((await certify(from ?? '')).certificate.text), from).toEqual([]);
  });

  it('is red where a character of the source is another, and names what stands on it', async () => {
    const { certificate } = await certify(recommendation());
    const quote = asBody(JSON.parse(certificate.text) as never).nodes.find(({ type }) => type === 'Quote');
    const at = coded.parsed.text.indexOf(String(quote?.properties['text']));
    const changed = `${coded.parsed.text.slice(0, at)}#${coded.parsed.text.slice(at + 1)}`;

    const faults = faultsOf(certificate.text, Buffer.from(changed));

    const subjects = faults.map(({ subject }) => subject);
    expect(subjects).toContain(`report ${CHAPTER}`);
    expect(subjects).toContain(quote?.id);
  });

  it('is red where a character of the certificate is another, whatever it is', async () => {
    const { certificate } = await certify(recommendation());
    const { text } = certificate;

    for (const place of [10, 2_000, 7_777, text.length - 90, text.length - 5]) {
      const is = text[place] === '7' ? '8' : '7';
      expect(faultsOf(`${text.slice(0, place)}${is}${text.slice(place + 1)}`), String(place)).not.toEqual([]);
    }
  });

  it('is red where words, an end or a digest are another, though all the rest is made to fit', async () => {
    const { certificate } = await certify(recommendation());
    const { text } = certificate;
    const anchored = (body: Body): Anchored | undefined => body.edges.find(({ anchor }) => anchor !== null);
    const key = anchored(asBody(JSON.parse(text) as never))?.key;

    const words = reseal(text, (body) => {
      const edge = anchored(asBody(body));
      if (edge?.anchor) edge.anchor.exact = `${edge.anchor.exact}!`;
    });
    const end = reseal(text, (body) => {
      const edge = anchored(asBody(body));
      if (edge) edge.to = `${edge.to}x`;
    });
    const digest = text.replace(certificate.digest, '0'.repeat(64));

    expect(faultsOf(reseal(text, () => undefined))).toEqual([]);
    expect(faultsOf(words)).toEqual([
      { subject: key, problem: expect.stringContaining('where the source has') as string },
    ]);
    expect(faultsOf(end)).toContainEqual({ subject: key, problem: expect.stringContaining('no node') as string });
    expect(faultsOf(digest)).toEqual([
      { subject: 'the certificate', problem: expect.stringContaining('has the digest') as string },
    ]);
  });

  it('names every fault at once', async () => {
    const { certificate } = await certify(recommendation());
    const broken = `${certificate.text.replace(certificate.digest, '0'.repeat(64)).replace('"to":"', '"to":"x')} `;

    const problems = faultsOf(broken, Buffer.from('another text'));

    expect(problems.length).toBeGreaterThan(10);
  });

  it('is verified by a command that is given the source and the certificate, and nothing else', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'certificate-'));
    const files = ['source.txt', 'certificate.json'].map((name) => path.join(folder, name));
    const { certificate } = await certify(recommendation());
    writeFileSync(files[0] ?? '', coded.parsed.text);
    writeFileSync(files[1] ?? '', `${certificate.text}\n`);

    const printed = execFileSync('node', ['server/cli/run.mjs', 'server/cli/verify-certificate.ts', ...files]);
    writeFileSync(files[0] ?? '', coded.parsed.text.replace('a', 'b'));
    const run = () =>
      execFileSync('node', ['server/cli/run.mjs', 'server/cli/verify-certificate.ts', ...files], { stdio: 'pipe' });

    expect(printed.toString()).toContain(certificate.digest);
    expect(run).toThrow(/is certified for a source with the SHA-256/);
    rmSync(folder, { recursive: true });
  });
});
