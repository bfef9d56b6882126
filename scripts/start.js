/** `npm start`: installs what is missing, builds the site and serves it. */
import { ensurePackages } from './ensure-packages.js';

ensurePackages();

const { build } = await import('./build.js');
const { serve } = await import('./serve.js');
build('site');

const wanted = Number(process.env.PORT ?? 4173);
const server = await serve('build/site', { port: wanted }).catch(() => serve('build/site'));
console.log(`\nLe cours est ouvert : http://127.0.0.1:${server.address().port}/\n(Ctrl + C pour arrêter)`);
