import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { sampleSums } from './sample';

test.each(['Pacific/Kiritimati', 'America/Los_Angeles'])(
	'packaging gives the same bytes in another process, at the hours of %s',
	async (TZ) => {
		const { stdout } = await promisify(execFile)(process.execPath, ['tests/packaging/print-sums.js'], {
			env: { ...process.env, TZ }
		});
		expect(JSON.parse(stdout)).toEqual(sampleSums());
	}
);
