import { z } from 'zod';
import type { Json } from '../../domain/canonical-json.ts';
import { CERTIFICATE_DEFINITION, CERTIFICATE_KIND, type Certificate } from '../../domain/certificate.ts';

const json: z.ZodType<Json> = z.json() as z.ZodType<Json>;
const properties = z.record(z.string(), json);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'is no SHA-256 in hexadecimal');
const offset = z.int().nonnegative();

const anchor = z.strictObject({
  exact: z.string(),
  prefix: z.string().nullable(),
  suffix: z.string().nullable(),
  start: offset,
  end: offset,
  passage: z.string(),
});

/** Nothing more and nothing less than server/domain/certificate.ts says. */
export const certificateShape: z.ZodType<Certificate> = z.strictObject({
  certificate: z.literal(CERTIFICATE_KIND),
  definition: z.literal(CERTIFICATE_DEFINITION),
  tool: z.strictObject({ name: z.string(), version: z.string() }),
  edition: z.string(),
  asked: properties,
  total: offset,
  isExact: z.boolean(),
  paths: z.array(z.strictObject({ nodes: z.array(z.string()), edges: z.array(z.string()), isBroken: z.boolean() })),
  nodes: z.array(z.strictObject({ id: z.string(), type: z.string(), properties })),
  edges: z.array(
    z.strictObject({
      key: z.string(),
      type: z.string(),
      from: z.string(),
      to: z.string(),
      properties,
      anchor: anchor.nullable(),
      qualifier: anchor.nullable(),
    }),
  ),
  reports: z.array(
    z.strictObject({
      id: z.string(),
      slug: z.string(),
      title: z.string(),
      sha256,
      verification: z.strictObject({ isGreen: z.boolean(), redChecks: z.array(z.string()) }).nullable(),
      citation: z.string(),
    }),
  ),
  digest: sha256,
});
