import { z } from 'zod';
import type { Fault } from '../domain/fault.ts';
import type { Faults } from './faults.ts';
import { suggest } from './nearest.ts';
import type { Key, Place } from './place.ts';

type Issue = z.core.$ZodIssue;

/** The data as its shape says, or null with a fault for each thing that is not. */
export function checkShape<T>(shape: z.ZodType<T>, data: unknown, place: Place, faults: Faults): T | null {
  const parsed = parse(shape, data);
  if (parsed.success) return parsed.data;
  faults.add(...parsed.error.issues.flatMap((issue) => faultsFrom(issue, place)));
  return null;
}

/** The data as its shape says, or null without a word: for parts of what was checked as a whole. */
export function takeShape<T>(shape: z.ZodType<T>, data: unknown): T | null {
  return parse(shape, data).data ?? null;
}

function parse<T>(shape: z.ZodType<T>, data: unknown): z.ZodSafeParseResult<T> {
  return shape.safeParse(data, { error: knownKeys, reportInput: true });
}

/** Only the shape knows its keys, and only while it speaks: the message carries them to the fault. */
function knownKeys(issue: z.core.$ZodRawIssue): string | undefined {
  return issue.code === 'unrecognized_keys' && issue.inst instanceof z.ZodObject
    ? Object.keys(issue.inst.shape).join(' ')
    : undefined;
}

function faultsFrom(issue: Issue, place: Place): readonly Fault[] {
  const here = place.at(...issue.path.filter((key): key is Key => typeof key !== 'symbol'));
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(key, issue.message.split(' '), here));
    case 'invalid_union':
      return branchOf(issue).flatMap((inner) => faultsFrom(inner, here));
    case 'invalid_value':
      return [wrongValue(issue, here, issue.values.join(', '), 'is not one of its values')];
    case 'invalid_type':
      return [wrongValue(issue, here, NAMES[issue.expected] ?? issue.expected, 'cannot stand here')];
    case 'invalid_key':
      return [here.fault('The key is not what it should be.', `Write ${issue.issues[0]?.message ?? 'another'}.`)];
    default:
      return [here.fault(`${show(issue.input)} cannot stand here.`, `Write ${issue.message}.`)];
  }
}

function unknownKey(key: string, known: readonly string[], here: Place): Fault {
  return here.faultOfKey(key, `The key ${key} is unknown.`, suggest(key, known, `Known here are ${known.join(', ')}.`));
}

/** Of a union's branches, the one that the data was meant for: the one that did not fail on its very type. */
function branchOf(issue: z.core.$ZodIssueInvalidUnion): readonly Issue[] {
  const isOther = ([first]: readonly Issue[]): boolean => first?.code === 'invalid_type' && first.path.length === 0;
  return issue.errors.find((branch) => !isOther(branch)) ?? issue.errors[0] ?? [];
}

function wrongValue(issue: Issue, here: Place, expected: string, verdict: string): Fault {
  const key = issue.path.at(-1);
  if (issue.input === undefined && typeof key === 'string') {
    return here.fault(`The key ${key} is missing.`, `Add ${key}: with ${expected}.`);
  }
  const isBare = expected === NAMES['string'] && (typeof issue.input === 'number' || typeof issue.input === 'boolean');
  return here.fault(`${show(issue.input)} ${verdict}.`, isBare ? 'Put it in quotation marks.' : `Write ${expected}.`);
}

const NAMES: Readonly<Record<string, string>> = {
  string: 'words',
  array: 'a list',
  object: 'a map of keys and values',
  number: 'a number',
  int: 'a whole number',
  record: 'a map of keys and values',
};

function show(input: unknown): string {
  if (input === null || input === undefined) return 'Nothing';
  if (Array.isArray(input)) return 'A list';
  return typeof input === 'object' ? 'A map' : JSON.stringify(input);
}
