import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { logIn } from '../../../server/database/log-in.ts';
import { findFreePort } from '../../../server/database/free-port.ts';
import { placeHome } from '../../../server/database/home.ts';
import { makePassword, readPassword } from '../../../server/database/password.ts';
import { PRODUCT_PROFILE, TEST_PROFILE } from '../../../server/database/profile.ts';
import { requireSpace } from '../../../server/database/require-space.ts';
import { isConfigCurrent, readPort, writeConfig } from '../../../server/database/server-config.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'home-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('the password is random and only its owner can read it', () => {
  const file = path.join(folder, 'kept/password');

  const password = makePassword(file);

  expect(password).toMatch(/^[0-9a-f]{48}$/);
  expect(makePassword(path.join(folder, 'other'))).not.toBe(password);
  expect(readPassword(file)).toBe(password);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('a password that is not there is null', () => {
  expect(readPassword(path.join(folder, 'none'))).toBeNull();
});

test('the configuration opens Bolt on the loopback and nothing else, and no way in for LOAD CSV', () => {
  const home = placeHome(folder, folder);

  writeConfig(home, 7999, PRODUCT_PROFILE);

  const lines = readFileSync(home.confFile, 'utf8').split('\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      'server.bolt.listen_address=127.0.0.1:7999',
      'server.http.enabled=false',
      'server.https.enabled=false',
      'dbms.usage_report.enabled=false',
      'dbms.security.allow_csv_import_from_file_urls=false',
      'internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0',
    ]),
  );
});

test('a configuration is current until one of its settings differs', () => {
  const home = placeHome(folder, folder);
  expect([readPort(home), isConfigCurrent(home, PRODUCT_PROFILE)]).toEqual([null, false]);

  writeConfig(home, 7999, PRODUCT_PROFILE);

  expect(readPort(home)).toBe(7999);
  expect(isConfigCurrent(home, PRODUCT_PROFILE)).toBe(true);
  expect(isConfigCurrent(home, TEST_PROFILE)).toBe(false);
});

test('a wished port is taken when it is free, and another one when it is not', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  const whileTaken = await findFreePort(port);
  await new Promise((resolve) => server.close(resolve));
  const whenFree = await findFreePort(port);

  expect(whileTaken).not.toBe(port);
  expect(whenFree).toBe(port);
});

test('nobody at the port, or somebody who is no Neo4j, is SILENT', async () => {
  const server = createServer((socket) => socket.resume().end('SSH-2.0-OpenSSH_9.2\r\n'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  const stranger = await logIn(port, 'secret');
  await new Promise((resolve) => server.close(resolve));
  const nobody = await logIn(port, 'secret');

  expect([stranger, nobody]).toEqual(['SILENT', 'SILENT']);
});

test('a disk with too little space is refused, with what is free and what is needed', () => {
  const require = () => {
    requireSpace(folder, 1e21);
  };

  expect(require).toThrow(/is full: \d+ MB are free, .* need 1000000000000000 MB\.\nFree some space/);
});
