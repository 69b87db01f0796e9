// The whole server: `npm start` runs what this builds to. Settings and the database come first, because the modules
// behind the pages read them as they load.
import { bootstrap, orExplain } from './platform/start.server.ts';

await orExplain(async () => {
  await bootstrap();
  const { serve } = await import('./serve.server.ts');
  await serve();
});
