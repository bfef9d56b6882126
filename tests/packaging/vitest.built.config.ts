import { defineConfig } from 'vitest/config';

/** What can be checked only once the packages are built: run by `npm test` after them, and by nothing else. */
export default defineConfig({ test: { include: ['tests/packaging/*.built.ts'], testTimeout: 120_000 } });
