import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readStatement } from '../../../server/graph/statement.ts';
import { placeValues, UnplacedPropertyError } from '../../../server/load/place-values.ts';

const statement = {
  name: 'load/nodes/test-thing',
  text: 'CREATE (node:Thing {id: row[0], order: row[1], note: row[3], line: row[2]})',
};

it('puts each property where its statement takes it from, and null where the row has none', () => {
  const row = placeValues(statement, ['thing/one'], { line: 7, order: 3 });

  expect(row).toEqual(['thing/one', 3, 7, null]);
});

it('refuses a property that its statement would leave out, and names both', () => {
  const place = (): unknown => placeValues(statement, ['thing/one'], { colour: 'red' });

  expect(place).toThrow(UnplacedPropertyError);
  expect(place).toThrow(/load\/nodes\/test-thing.*colour/);
});

it('gives a link without properties its two ends and no more', () => {
  const row = placeValues(readStatement('load/relationships/quoted-in'), ['from', 'to'], {});

  expect(row).toEqual(['from', 'to']);
});

it.each(readdirSync('cypher/load/relationships').map((file) => file.replace('.cypher', '')))(
  'stores the edition with a link of the kind %s where its id is unique by it, and nowhere else',
  (kind) => {
    const { text } = readStatement(`load/relationships/${kind}`);

    expect(text.includes('edition: $edition')).toBe(/\bid: row\[/.test(text));
  },
);
