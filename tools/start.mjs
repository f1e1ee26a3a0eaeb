// Starts the product: PostgreSQL, then the API, which also serves the pages. Stops them the other way round.
import { onStopRequest, openDatabase, runApi, untilEnd } from './product.mjs';

const patience = 15_000; // milliseconds for the API to finish its requests

async function start() {
  let isStopping = false;
  let api;
  const stopApi = () => {
    isStopping = true;
    if (!api) return;
    api.kill('SIGTERM');
    setTimeout(() => api.kill('SIGKILL'), patience).unref();
  };
  onStopRequest(stopApi);

  const database = await openDatabase('start');
  let isDatabaseLost = false;
  try {
    if (isStopping) return 0;
    api = runApi('main', process.argv.slice(2), database.url);
    const watch = setInterval(() => {
      if (database.isRunning() || isStopping) return;
      isDatabaseLost = true;
      console.error('PostgreSQL has stopped unexpectedly. The product ends now; the next start repairs the database.');
      stopApi();
    }, 300);
    const code = await untilEnd(api);
    clearInterval(watch);
    if (!isStopping) console.error(`The API has ended by itself (exit code ${code}).`);
    return isStopping && !isDatabaseLost ? 0 : code || 1;
  } finally {
    await database.stop();
  }
}

try {
  process.exit(await start());
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
