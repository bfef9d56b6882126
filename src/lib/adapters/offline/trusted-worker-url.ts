/** The name that the content-security policy of the site knows (svelte.config.js). */
const POLICY = 'prendre-le-pli-worker';

interface TrustedTypes {
	/** Gives an object that stands for the address, and that no string can be taken for. */
	createPolicy(
		name: string,
		rules: { createScriptURL: (url: string) => string }
	): { createScriptURL(url: string): string };
}

/** An address that a browser with Trusted Types accepts to run: that of our worker, and no other (S-3). */
export function trustedWorkerUrl(url: string): string {
	const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
	return trustedTypes?.createPolicy(POLICY, { createScriptURL: () => url }).createScriptURL('') ?? url;
}
