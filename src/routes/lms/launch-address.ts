import { readLaunchParams, withoutLaunchParams, type LaunchParams } from '$lib/adapters/cmi5/launch-params';
import { packaged } from './lms';

/** Kept in memory alone: one of them gives a token (S-9). */
let taken: LaunchParams | undefined;

/** Takes the launch parameters of cmi5 out of the address, before anything else happens. */
export function takeLaunchAddress(): void {
	if (packaged('lms') !== 'cmi5') return;
	const params = readLaunchParams(location.search);
	history.replaceState(history.state, '', withoutLaunchParams(location.href));
	if (params.ok) taken = params.value;
}

export const launchParams = (): LaunchParams | undefined => taken;
