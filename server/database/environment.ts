import { z } from 'zod';
import { DatabaseError } from './database-error.ts';
import type { Settings } from './settings.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

const filled = z
  .string()
  .optional()
  .transform((text) => (text === '' ? undefined : text));

const variables = z.object({
  NEO4J_URI: filled,
  NEO4J_USERNAME: filled,
  NEO4J_PASSWORD: filled,
  NEO4J_DATABASE: filled,
});

const external = z.object({
  NEO4J_URI: z
    .string()
    .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^/\s]+/, 'is no Neo4j address; write bolt://host:7687 or neo4j+s://host')
    .refine((uri) => !uri.includes('@'), 'may not hold user or password; use NEO4J_USERNAME and NEO4J_PASSWORD'),
  NEO4J_USERNAME: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string({ error: 'is missing; NEO4J_URI needs it' }),
  NEO4J_DATABASE: z
    .string()
    .regex(/^[a-zA-Z][a-zA-Z0-9.-]{0,62}$/, 'is no name of a database')
    .optional(),
});

/** The Neo4j that the environment names; null where NEO4J_URI is not set. Throws a DatabaseError that lists every fault. */
export function readEnvironment(environment: Environment): Settings | null {
  const given = variables.parse(environment);
  if (given.NEO4J_URI === undefined) return null;
  const parsed = external.safeParse(given);
  if (!parsed.success) throw environmentError(parsed.error);
  const { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE } = parsed.data;
  return { uri: NEO4J_URI, username: NEO4J_USERNAME, password: NEO4J_PASSWORD, database: NEO4J_DATABASE };
}

function environmentError(error: z.ZodError): DatabaseError {
  const faults = error.issues.map((issue) => `  ${issue.path.join('.')} ${issue.message}.`);
  return new DatabaseError(
    'ENVIRONMENT',
    `The environment cannot be used:\n${faults.join('\n')}`,
    'Correct it, or unset NEO4J_URI: a Neo4j of our own is then started.',
  );
}
