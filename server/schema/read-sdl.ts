import { readdirSync, readFileSync } from 'node:fs';

const SDL_FOLDER = new URL('./', import.meta.url);

/** The schema as written: every .graphql file of this room, in the order of their names. */
export function readSdl(): string {
  return readdirSync(SDL_FOLDER)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(new URL(name, SDL_FOLDER), 'utf8'))
    .join('\n');
}
