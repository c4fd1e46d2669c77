import { graphql } from 'graphql';
import { describe, expect, it } from 'vitest';
import { countStatements } from './small-database.ts';
import { useSmallGraph } from './use-small-graph.ts';

const { graph, schema } = useSmallGraph();

async function ask(source: string) {
  const { data, errors } = await graphql({ schema, source });
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data)) as unknown;
}

describe('an analysis', () => {
  it('gives maps with nodes in them, of which whatever is asked is read, by one statement', async () => {
    const statements = countStatements(graph);

    const answer = await ask(`{
      all: tensions(report: "small") { id basis anchor { exact passage { id } } left { __typename label parent { id } } right { ... on Concern { raisedBy { totalCount } } } }
      none: tensions(report: "small", basis: []) { id }
    }`);

    expect(answer).toMatchInlineSnapshot(`
      {
        "all": [
          {
            "anchor": null,
            "basis": "STATED",
            "id": "small/conflicts-with/finding.saves-time--concern.lonely",
            "left": {
              "__typename": "Finding",
              "label": "Technology saves time",
              "parent": null,
            },
            "right": {
              "raisedBy": {
                "totalCount": 0,
              },
            },
          },
        ],
        "none": [],
      }
    `);
    expect(statements.sent()).toBe(1);
  });
});
