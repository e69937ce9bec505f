// `npm start`: installs what is missing, builds what changed, serves the demo site.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

import { ensureDependencies } from './install.mjs';
import { serve } from './serve.mjs';

ensureDependencies();
const build = spawnSync(process.execPath, [join(import.meta.dirname, 'build.mjs'), '--if-needed'], { stdio: 'inherit' });
if (build.status !== 0) process.exit(1);

/** Without PORT: 4173, or the next free one. */
async function serveSomewhere() {
  const wanted = Number(process.env.PORT);
  if (wanted) return serve({ port: wanted });
  for (let port = 4173; port < 4193; port++) {
    try {
      return await serve({ port });
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error;
    }
  }
  return serve();
}

const { url } = await serveSomewhere().catch((error) => {
  console.error(`The demo site cannot be served: ${error.message}`);
  process.exit(1);
});
console.log(`The demo site is at ${url}/ (Ctrl+C ends it).`);
