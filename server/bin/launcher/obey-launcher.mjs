/**
 * Loaded into the program before anything else. The terminal's Ctrl-C reaches the program, the launcher and npm,
 * and each of the latter passes it on: the program hears of it once. When the launcher is killed, the program stops.
 */
const settleMilliseconds = 100;
const echoMilliseconds = 1_000;
const heardAt = new Map();

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, hear);
process.on('message', ({ signal }) => setTimeout(raiseUnlessHeard, settleMilliseconds, signal).unref());
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();

function hear(signal) {
  heardAt.set(signal, performance.now());
  if (process.listenerCount(signal) > 1) return;
  // The program does not care for this signal, so it means what it means by default.
  process.off(signal, hear);
  process.kill(process.pid, signal);
}

function raiseUnlessHeard(signal) {
  const heard = heardAt.get(signal);
  if (heard !== undefined && performance.now() - heard <= echoMilliseconds) return;
  heardAt.set(signal, performance.now());
  process.kill(process.pid, signal);
}
