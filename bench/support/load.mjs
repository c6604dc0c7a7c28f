/** Sends ready-made HTTP requests over kept connections, one at a time on each, and measures every answer. */
import { connect } from 'node:net';

/**
 * @param requests whole requests as buffers, each sent once
 * @returns answers per second and the latencies in ms, ascending; throws on any status but 200
 */
export async function sendAll(port, requests, connections) {
  const latencies = [];
  let next = 0;
  const startedAt = performance.now();
  await Promise.all(
    Array.from(
      { length: connections },
      () =>
        new Promise((resolve, reject) => {
          const socket = connect(port, '127.0.0.1').setNoDelay(true);
          let sentAt = 0;
          const send = () => {
            if (next >= requests.length) return socket.end(resolve);
            sentAt = performance.now();
            socket.write(requests[next++]);
          };
          socket.on('connect', send).on('error', reject);
          socket.on('data', (chunk) => {
            // Our answers are small: one packet holds the whole of it.
            if (chunk.toString('latin1', 9, 12) !== '200') return reject(new Error(chunk.toString()));
            latencies.push(performance.now() - sentAt);
            send();
          });
        }),
    ),
  );
  const seconds = (performance.now() - startedAt) / 1000;
  return { perSecond: requests.length / seconds, latencies: latencies.sort((a, b) => a - b) };
}
