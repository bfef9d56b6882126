import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const FOLDER = 'docs/adr';
const files = readdirSync(FOLDER);

test('each decision has a number of its own, the same in its name and in its title', () => {
	const numbers = files.map((file) => file.slice(0, 4));
	expect(new Set(numbers).size).toBe(files.length);
	for (const file of files) {
		expect(file).toMatch(/^\d{4}-[a-z0-9-]+\.md$/);
		expect(readFileSync(`${FOLDER}/${file}`, 'utf8')).toMatch(new RegExp(`^# ${file.slice(0, 4)}: `));
	}
});

test('the lock file pins every package with its hash, from a registry and nowhere else', () => {
	const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
		packages: Record<string, { integrity?: string; resolved?: string; link?: boolean }>;
	};
	const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
	expect(packages.filter(([, { integrity }]) => integrity === undefined)).toEqual([]);
	expect(packages.filter(([, { resolved = 'https:' }]) => !resolved.startsWith('https:'))).toEqual([]);
});

test('every version of package.json is exact', () => {
	const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
		devDependencies: Record<string, string>;
	};
	for (const version of Object.values(devDependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});
