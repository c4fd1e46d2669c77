import { createHash } from 'node:crypto';
import { type Json, printCanonicalJson } from '../../../domain/canonical-json.ts';
import {
  CERTIFICATE_DEFINITION,
  CERTIFICATE_KIND,
  type Certificate,
  type CertificateBody,
  type CertifiedAnchor,
  type CertifiedEdge,
  type CertifiedNode,
  type CertifiedReport,
} from '../../../domain/certificate.ts';
import { NODE_KINDS } from '../threads/edge-types.ts';
import { cite } from './cite.ts';
import { OF_EDGES, OF_NODES } from './certified-properties.ts';
import type { CertificateRecord, Stored } from './record.ts';
import { TOOL } from './tool.ts';

const made = new WeakMap<CertificateRecord, Certificate>();

/** Made once of each record, however much of it is asked for. The same record makes the same bytes. */
export function makeCertificate(record: CertificateRecord): Certificate {
  const certificate = made.get(record) ?? withDigest(makeBody(record));
  made.set(record, certificate);
  return certificate;
}

export function printCertificate(certificate: Certificate): string {
  return printCanonicalJson(certificate as unknown as Json);
}

function withDigest(body: CertificateBody): Certificate {
  const canonical = printCanonicalJson(body as unknown as Json);
  return { ...body, digest: createHash('sha256').update(canonical).digest('hex') };
}

function makeBody(record: CertificateRecord): CertificateBody {
  const { edition, asked, total, isExact, paths } = record;
  const nodes = record.nodes.map(makeNode).sort(by(({ id }) => id));
  return {
    ...{ certificate: CERTIFICATE_KIND, definition: CERTIFICATE_DEFINITION, tool: TOOL },
    ...{ edition, asked, total, isExact, paths, nodes },
    edges: record.edges.map(makeEdge).sort(by(({ key }) => key)),
    reports: record.reports.map((report) => makeReport(report, nodes, edition)).sort(by(({ id }) => id)),
  };
}

function makeNode({ labels, properties }: CertificateRecord['nodes'][number]): CertifiedNode {
  const type = labels.find((label) => NODE_KINDS.includes(label.toUpperCase())) ?? '';
  return { id: String(properties['id']), type, properties: keep(properties, OF_NODES) };
}

function makeEdge({ type, from, to, properties }: CertificateRecord['edges'][number]): CertifiedEdge {
  const stands = typeof properties['start'] === 'number' ? `@${String(properties['start'])}` : '';
  return {
    key: typeof properties['id'] === 'string' ? properties['id'] : `${from} ${type} ${to}${stands}`,
    ...{ type, from, to },
    properties: keep(properties, OF_EDGES),
    anchor: readAnchor(properties, ANCHOR_PROPERTIES, to),
    qualifier: readAnchor(properties, QUALIFIER_PROPERTIES, to),
  };
}

const ANCHOR_PROPERTIES = ['exact', 'prefix', 'suffix', 'start', 'end', 'passage'] as const;
const QUALIFIER_PROPERTIES = [
  ...(['qualifier', 'qualifierPrefix', 'qualifierSuffix'] as const),
  ...(['qualifierStart', 'qualifierEnd', 'qualifierPassage'] as const),
] as const;
type Names = readonly [exact: string, prefix: string, suffix: string, start: string, end: string, passage: string];

/** An anchor that names no passage stands in that at the end of its edge. */
function readAnchor(properties: Stored, names: Names, to: string): CertifiedAnchor | null {
  const [exact, prefix, suffix, start, end, passage] = names.map((name) => properties[name] ?? null);
  if (typeof start !== 'number' || typeof end !== 'number') return null;
  const around = { prefix: textOrNull(prefix), suffix: textOrNull(suffix) };
  return { exact: String(exact), ...around, start, end, passage: textOrNull(passage) ?? to };
}

const textOrNull = (value: Json | undefined): string | null => (typeof value === 'string' ? value : null);

function makeReport(
  { report, isGreen, redChecks }: CertificateRecord['reports'][number],
  nodes: readonly CertifiedNode[],
  edition: string,
): CertifiedReport {
  return {
    ...{ id: String(report['id']), slug: String(report['slug']), title: String(report['title']) },
    sha256: String(report['sha256']),
    verification: isGreen === null ? null : { isGreen, redChecks },
    citation: cite(report, nodes, edition),
  };
}

function keep(properties: Stored, names: ReadonlySet<string>): Stored {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => names.has(name)));
}

/** By code units, as canonical JSON sorts. */
function by<T>(read: (one: T) => string): (left: T, right: T) => number {
  return (left, right) => (read(left) < read(right) ? -1 : read(left) > read(right) ? 1 : 0);
}
