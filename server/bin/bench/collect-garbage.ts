import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';

const address = /ws:\/\/\S+/;
const pollMilliseconds = 20;

/** Has another Node process collect its garbage, through the inspector that SIGUSR1 opens and its output names. */
export async function collectGarbage(pid: number, output: readonly string[]): Promise<void> {
  const socket = new WebSocket(await openInspector(pid, output));
  await once(socket, 'open');
  // What the first collection finalises, the second frees.
  for (const id of [1, 2]) {
    const answered = once(socket, 'message');
    socket.send(JSON.stringify({ id, method: 'HeapProfiler.collectGarbage' }));
    await answered;
  }
  socket.close();
}

async function openInspector(pid: number, output: readonly string[]): Promise<string> {
  const find = () => output.findLast((line) => address.test(line))?.match(address)?.[0];
  if (find() === undefined) process.kill(pid, 'SIGUSR1');
  let found = find();
  for (; found === undefined; found = find()) await delay(pollMilliseconds);
  return found;
}
