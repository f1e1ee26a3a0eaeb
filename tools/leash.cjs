// Loaded before the API: ends it, in the orderly way, when the process that started it is gone, even by a hard kill.
if (process.send) {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel.unref();
}
