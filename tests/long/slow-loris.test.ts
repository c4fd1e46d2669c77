import { type Socket, connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ClosedServer, openClosedServer } from '../unit/http/open-closed-server.ts';

const SLOW_READERS = 300;
const A_BYTE_EVERY_MS = 500;
/** What the server gives, and half as much again for a busy machine. */
const HEADERS_GIVEN_UP_MS = 20_000;
const BODY_GIVEN_UP_MS = 45_000;

let server: ClosedServer;
const sockets: Socket[] = [];

beforeAll(async () => {
  server = await openClosedServer();
});
afterAll(async () => {
  for (const socket of sockets) socket.destroy();
  await server.close();
});

/** Begins as told, then sends a byte at a time for ever. Resolves when the server has had enough, with after how long. */
function dawdle(beginning: string): Promise<number> {
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
  const started = performance.now();
  sockets.push(socket);
  socket.write(beginning);
  const timer = setInterval(() => socket.write('x'), A_BYTE_EVERY_MS);
  return new Promise((resolve) => {
    socket.resume().on('error', () => undefined);
    socket.on('close', () => {
      clearInterval(timer);
      resolve(performance.now() - started);
    });
  });
}

async function askHonestly(): Promise<number> {
  const started = performance.now();
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ __typename }"}',
  });
  expect(response.status).toBe(200);
  return performance.now() - started;
}

describe('whoever sends a byte at a time', () => {
  it.each([
    ['in the headers', 'POST /graphql HTTP/1.1\r\nhost: here\r\nx-slow: ', HEADERS_GIVEN_UP_MS],
    [
      'in the body',
      'POST /graphql HTTP/1.1\r\nhost: here\r\ncontent-type: application/json\r\ncontent-length: 100000\r\n\r\n{"query":"',
      BODY_GIVEN_UP_MS,
    ],
  ])('%s is sent away in time, and keeps nobody else waiting', async (_where, beginning, givenUpMs) => {
    const slow = Array.from({ length: SLOW_READERS }, () => dawdle(beginning));
    await pause(2_000);

    const honest = [];
    for (let request = 0; request < 50; request += 1) honest.push(await askHonestly());
    const lasted = await Promise.all(slow);

    console.log(
      `sent away after ${Math.max(...lasted).toFixed(0)} ms at most; the others waited ${Math.max(...honest).toFixed(0)} ms at most`,
    );
    expect(Math.max(...lasted)).toBeLessThan(givenUpMs);
  });
});
