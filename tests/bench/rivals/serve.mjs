import { readFileSync } from 'node:fs';
import http from 'node:http';
import { execute, parse, validate } from 'graphql';
import neo4j from 'neo4j-driver';

export const driver = neo4j.driver(
  process.env.NEO4J_URI,
  neo4j.auth.basic(process.env.NEO4J_USERNAME, process.env.NEO4J_PASSWORD),
  { disableLosslessIntegers: true, fetchSize: -1, maxConnectionPoolSize: 50, telemetryDisabled: true },
);

export const int = neo4j.int;

let statements = 0;

/** One auto-commit read; rows as plain objects. */
export async function read(text, parameters) {
  statements += 1;
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await session.run(text, parameters);
    return records.map((record) => record.toObject());
  } finally {
    await session.close();
  }
}

/** The driver of a library is watched from outside. */
export function countSessions() {
  const { session } = driver;
  driver.session = (...options) => {
    const opened = session.apply(driver, options);
    for (const name of ['run', 'beginTransaction']) watch(opened, name);
    return opened;
  };
}

function watch(opened, name) {
  const original = opened[name].bind(opened);
  opened[name] = (...given) => {
    statements += 1;
    return original(...given);
  };
}

/** The leanest server that there can be around graphql-js: each document is parsed and validated once. */
export async function serve(schema, makeContext) {
  const documents = new Map();
  await listen(async (body) => {
    const { query, variables } = JSON.parse(body);
    const document = documents.get(query) ?? prepare(schema, query);
    documents.set(query, document);
    const contextValue = makeContext();
    return JSON.stringify(await execute({ schema, document, variableValues: variables, contextValue }));
  });
}

function prepare(schema, query) {
  const document = parse(query);
  const [fault] = validate(schema, document);
  if (fault) throw fault;
  return document;
}

/** Answers each body that is posted; tells its parent where, and on asking what it used. */
export async function listen(answer) {
  const server = http.createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const [status, text] = await answer(Buffer.concat(chunks).toString()).then(
      (said) => [200, said],
      (error) => [500, String(error.stack)],
    );
    response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
    response.end(text);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send({ cpuMs: (user + system) / 1000, rssBytes: process.memoryUsage.rss(), statements });
  });
  process.on('disconnect', () => process.exit(0));
  process.send({ url: `http://127.0.0.1:${server.address().port}/graphql` });
}

export const readSdl = (file) => readFileSync(new URL(file, import.meta.url), 'utf8');
