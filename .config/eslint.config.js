import { readdirSync } from 'node:fs';
import tseslint from 'typescript-eslint';
import reactHooks from 'eslint-plugin-react-hooks';

/** Which rooms a room may open the door to. Everything else is refused, with the reason. */
const ROOMS = {
  domain: [],
  parse: ['domain'],
  code: ['domain', 'parse'],
  verify: ['domain', 'parse', 'code'],
  agreement: ['domain', 'parse', 'code'],
  graph: [],
  database: ['graph'],
  load: ['domain', 'graph'],
  schema: ['domain', 'graph'],
  http: ['schema', 'graph'],
  cli: ['domain', 'parse', 'code', 'verify', 'agreement', 'graph', 'database', 'load', 'schema', 'http'],
};
const WHY = {
  domain: 'server/domain imports nothing: it is the words that everything else is said in.',
  parse: 'server/parse is pure and knows only the domain. Hand it the text; take the ParsedReport.',
  code: 'server/code knows the domain and the parser. It must not know Neo4j or GraphQL.',
  agreement: 'server/agreement compares codings; it knows what coding is, and nothing of databases or GraphQL.',
  verify: 'server/verify reads the source and a coding, and judges; it must not know Neo4j or GraphQL.',
  graph: 'server/graph is the one door to the database and holds no rules of the domain.',
  database: 'server/database finds or starts Neo4j and does not know what is stored in it.',
  load: 'server/load turns a CodedReport into rows and writes them through server/graph; compose it with others in server/cli.',
  schema: 'server/schema compiles GraphQL to Cypher and sends it through server/graph; it never loads.',
  http: 'server/http is the rim: it serves a schema that it is given.',
  cli: 'Only entry points compose rooms.',
};

const pure = {
  files: ['server/domain/**/*.ts', 'server/parse/**/*.ts'],
  rules: {
    'no-restricted-globals': [
      'error',
      { name: 'Date', message: 'Pure rooms read no clock: pass the time in.' },
      'process',
      'fetch',
    ],
    'no-restricted-properties': [
      'error',
      { object: 'Math', property: 'random', message: 'Same input, same bytes out: pass the choice in.' },
    ],
  },
};

/** A room's own folders know each other. */
function foldersOf(room) {
  const entries = readdirSync(new URL(`../server/${room}`, import.meta.url), { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

/** Imports of a room: only its neighbours' files, and the driver only at the door. */
const arrows = Object.entries(ROOMS).map(([room, open]) => ({
  files: [`server/${room}/**/*.ts`],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: '^\\.\\./(\\.\\./)*client/',
            message: 'The server does not know the viewer: the SDL is the border.',
          },
          {
            regex: `^\\.\\./(?!(${[room, ...open, ...foldersOf(room)].join('|')})/)[a-z]+/`,
            message: WHY[room],
          },
          ...(room === 'graph'
            ? []
            : [
                {
                  group: ['neo4j-driver'],
                  message: 'Only server/graph talks to the driver: send statements through its door.',
                },
              ]),
          ...(['domain', 'parse'].includes(room) ? [{ group: ['node:*'], message: WHY[room] }] : []),
        ],
      },
    ],
  },
}));

/** Only the compiler puts statements together, of what the SDL and its own counters give; tests hold that no request does. */
const CYPHER = String.raw`/\b(MATCH|MERGE|CREATE|UNWIND|DETACH|DELETE|FOREACH|LOAD CSV|YIELD|CALL)\b/`;
const NO_BUILT_CYPHER = 'Cypher is not built from strings: write a statement in cypher/ and give it parameters.';
const cypher = {
  files: ['server/**/*.ts'],
  ignores: ['server/schema/compiler/**'],
  rules: {
    'no-restricted-syntax': [
      'error',
      {
        selector: `TemplateLiteral[expressions.length>0] > TemplateElement[value.raw=${CYPHER}]`,
        message: NO_BUILT_CYPHER,
      },
      { selector: `BinaryExpression[operator='+'] > Literal[value=${CYPHER}]`, message: NO_BUILT_CYPHER },
      {
        selector: `MemberExpression[property.name='concat'] > Literal[value=${CYPHER}]`,
        message: NO_BUILT_CYPHER,
      },
    ],
  },
};

export default tseslint.config(
  { ignores: ['node_modules/', '.golden-thread/', '**/generated/'] },
  ...tseslint.configs.strict,
  { files: ['**/*.tsx', 'client/**/*.ts'], ...reactHooks.configs.flat['recommended-latest'] },
  {
    rules: {
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'off',
    },
  },
  { files: ['tests/**'], rules: { 'max-lines-per-function': 'off' } },
  {
    files: ['tests/browser/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "CallExpression[callee.name='expect'] > AwaitExpression > CallExpression[callee.property.name=/^(count|isVisible|innerText|allInnerTexts|textContent|inputValue|getAttribute|title)$/]",
          message:
            'The page may not be there yet: ask until it is, as in `await expect.poll(() => locator.count()).toBe(1)`.',
        },
      ],
    },
  },
  {
    files: ['client/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(\\.\\./)+server/',
              message: 'The viewer talks GraphQL only: take types from client/generated.',
            },
          ],
        },
      ],
    },
  },
  ...arrows,
  pure,
  cypher,
);
