import { expect, test } from 'vitest';
import { readEnvironment } from '../../../server/database/environment.ts';

test.each([{}, { NEO4J_URI: '' }, { NEO4J_PASSWORD: 'unused' }])(
  'without NEO4J_URI no server is named: %j',
  (environment) => {
    expect(readEnvironment(environment)).toBeNull();
  },
);

test.each(['bolt://host:7687', 'bolt+ssc://host', 'neo4j://a.cluster:7687', 'neo4j+s://x.databases.neo4j.io'])(
  '%s is used as it is',
  (uri) => {
    const settings = readEnvironment({ NEO4J_URI: uri, NEO4J_PASSWORD: 'secret' });

    expect(settings).toEqual({ uri, username: 'neo4j', password: 'secret', database: undefined });
  },
);

test('user and database are used when they are set', () => {
  const environment = {
    NEO4J_URI: 'bolt://host',
    NEO4J_PASSWORD: 'x',
    NEO4J_USERNAME: 'reader',
    NEO4J_DATABASE: 'reports',
  };

  expect(readEnvironment(environment)).toMatchObject({ username: 'reader', database: 'reports' });
});

test('every fault is told at once', () => {
  const read = () => readEnvironment({ NEO4J_URI: 'http://host:7474', NEO4J_DATABASE: 'a b' });

  expect(read).toThrow(
    /NEO4J_URI is no Neo4j address; write bolt:.*NEO4J_PASSWORD is missing.*NEO4J_DATABASE is no name/s,
  );
});

test('a password inside the address is refused and not repeated', () => {
  const read = () => readEnvironment({ NEO4J_URI: 'bolt://neo4j:hush-hush@host', NEO4J_PASSWORD: 'x' });

  expect(read).toThrow(/may not hold user or password/);
  expect(read).not.toThrow(/hush-hush/);
});
