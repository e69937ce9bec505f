import { createServer, type IncomingMessage, type OutgoingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

/** How the server meets one request. */
export type Behaviour = (response: ServerResponse, request: IncomingMessage) => void;

export interface MisbehavingServer {
  /** A new address: its n-th request meets the n-th behaviour, those after it the last one. */
  serve(...behaviours: [Behaviour, ...Behaviour[]]): string;
  /** When each request to an address came, in milliseconds of `performance.now()`. */
  requests(url: string): readonly number[];
  /** Waits for the last answer of an address to close: whether the client left before it was whole. */
  abandoned(url: string): Promise<boolean>;
  close(): Promise<void>;
}

/** A local server whose faults are real: sockets, bytes and time. */
export async function startMisbehavingServer(): Promise<MisbehavingServer> {
  interface Address {
    behaviours: Behaviour[];
    times: number[];
    abandoned?: Promise<boolean>;
  }
  const addresses = new Map<string, Address>();
  const server = createServer((request, response) => {
    const address = addresses.get(request.url ?? '');
    const behaviour = address?.behaviours[Math.min(address.times.length, address.behaviours.length - 1)];
    if (!address || !behaviour) {
      response.writeHead(404).end();
      return;
    }
    address.times.push(performance.now());
    address.abandoned = new Promise((resolve) => response.on('close', () => resolve(!response.writableEnded)));
    behaviour(response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const at = (url: string) => addresses.get(new URL(url).pathname);

  return {
    serve(...behaviours) {
      const path = `/${addresses.size + 1}`;
      addresses.set(path, { behaviours, times: [] });
      return origin + path;
    },
    requests: (url) => at(url)?.times ?? [],
    abandoned: async (url) => (await at(url)?.abandoned) ?? false,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A status with headers and a small body. */
export const status =
  (code: number, headers: OutgoingHttpHeaders = {}): Behaviour =>
  (response) => {
    response.writeHead(code, headers).end(`status ${code}`);
  };

/** A whole answer, as it should be. */
export const body =
  (content: string | Uint8Array, headers: OutgoingHttpHeaders = {}): Behaviour =>
  (response) => {
    response.writeHead(200, headers).end(content);
  };

/** Takes the request and says nothing. */
export const silence: Behaviour = () => {};

/** Sends the headers at once, then one byte of `content` every `everyMs`. */
export const drip =
  (content: string, everyMs: number): Behaviour =>
  (response) => {
    const bytes = Buffer.from(content);
    let sent = 0;
    response.writeHead(200, { 'content-type': 'application/json' }).flushHeaders();
    const timer = setInterval(() => {
      if (sent < bytes.length) response.write(bytes.subarray(sent, ++sent));
      else response.end();
    }, everyMs);
    response.on('close', () => clearInterval(timer));
  };

/** Sends half of `content`, then closes the connection. */
export const cut =
  (content: string): Behaviour =>
  (response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(content) });
    response.write(content.slice(0, content.length / 2), () => response.destroy());
  };

/** Sends spaces until the client leaves. */
export const endless =
  (headers: OutgoingHttpHeaders = {}, code = 200): Behaviour =>
  (response) => {
    const spaces = Buffer.alloc(64_000, ' ');
    const more = () => {
      while (!response.destroyed && response.write(spaces));
    };
    response.writeHead(code, headers).on('drain', more);
    more();
  };

/** Few bytes that become `decodedBytes` spaces when they are decompressed. */
export const gzipBomb = (decodedBytes: number): Behaviour =>
  body(gzipSync(Buffer.alloc(decodedBytes, ' ')), { 'content-type': 'application/json', 'content-encoding': 'gzip' });
