import { readStatement } from '../../graph/statement.ts';

/** A named statement stands for itself, with its parameters; within another, all but `$arguments` are what that one already holds. */
export function embedStatement(name: string, variable: string, given = 'null'): string {
  return readStatement(name)
    .text.replace(/^\s*\/\/.*\n/gm, '')
    .replaceAll(/\$edition\b/g, 'edition')
    .replaceAll(/\$id\b/g, `${variable}.id`)
    .replaceAll(/\$given\b/g, variable)
    .replaceAll(/\$arguments\b/g, given);
}
