/** `npm run dev`: the site as it is being written, reloaded at each change. */
import { ensurePackages, run } from './ensure-packages.js';

ensurePackages();
process.exit(run(process.execPath, ['node_modules/vite/bin/vite.js', 'dev', '--host', '127.0.0.1']));
