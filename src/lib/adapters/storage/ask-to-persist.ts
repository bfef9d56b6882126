/** Asks the browser not to throw away what it keeps when room runs short (P-12). A refusal changes nothing. */
export async function askToPersist(open = () => navigator.storage): Promise<void> {
	try {
		const storage = open();
		if (!(await storage.persisted())) await storage.persist();
	} catch {
		// An old browser, a page without HTTPS, or a file opened from a disk: there is no such thing to ask.
	}
}
