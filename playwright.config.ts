import { defineConfig } from '@playwright/test';

/** Everything runs against what was built: `build/site` and `build/fichier`. */
export default defineConfig({
	testDir: 'tests/e2e',
	globalSetup: './tests/e2e/serve-editions.ts',
	outputDir: 'test-results/e2e',
	fullyParallel: true,
	workers: 2,
	// Two noisy cores: a test fails for what it finds, never for its time.
	timeout: 300_000,
	expect: { timeout: 20_000 },
	reporter: [['line'], ['json', { outputFile: 'test-results/playwright.json' }]],
	use: {
		browserName: 'chromium',
		locale: 'fr-FR',
		// What a host answers is what is looked at; offline.spec.ts looks at what the worker answers.
		serviceWorkers: 'block',
		launchOptions: {
			executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-quic',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync'
			]
		}
	}
});
