/**
 * The page of a missing address is shown at any depth: its links start from the root of the host, where the site was
 * built to be. They are moved to the folder where it is, unless it was built for that folder.
 */
export function underBase(html: string, base: string): string {
	return html.replaceAll(/ (href|src)="(\/[^"]*)"/g, (whole: string, name: string, path: string) =>
		path.startsWith(`${base}/`) ? whole : ` ${name}="${base}${path}"`
	);
}
