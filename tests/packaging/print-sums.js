/** Packages the sample in a process of its own, and prints the sums of what it made. */
import { runnerImport } from 'vite';

const { module } = await runnerImport('./tests/packaging/sample.ts');
console.log(JSON.stringify(module.sampleSums()));
