import { loadLexicon } from '#language';
import { closeOnSignal } from './close-on-signal.js';
import { createApi } from './create-api.js';
import { type ApiEnvironment, readEnvironment } from './environment.js';
import { ApiLogger } from './logging/api-logger.js';
import { startFailure } from './start-failure.js';
import { warmReading } from './understanding/warm-reading.js';

let environment: ApiEnvironment | undefined;
try {
  environment = readEnvironment();
  const api = await createApi(environment);
  // Before it listens: the first to ask should not wait for the dictionaries.
  loadLexicon();
  closeOnSignal(api);
  await api.listen(environment.port, environment.host);
  api
    .get(ApiLogger)
    .log(`Serving ${environment.publicUrl} on ${environment.host}, port ${environment.port}`);
  await warmReading();
} catch (error) {
  // A stack would hide the sentence.
  process.stderr.write(`${startFailure(error, environment)}\n`);
  process.exit(1);
}
