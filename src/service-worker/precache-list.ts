interface BuiltSite {
	readonly base: string;
	readonly build: readonly string[];
	readonly files: readonly string[];
	readonly prerendered: readonly string[];
}

/**
 * Path of everything that the course needs without network. Pictures of `static/` are icons, which the system keeps when
 * the course is installed; downloads are not known to the build, and would weigh more than the course.
 */
export function precacheList({ base, build, files, prerendered }: BuiltSite): readonly string[] {
	// The page of a missing address is moved there by scripts/build.js: it is the name that static hosts know.
	const pages = prerendered.map((path) => (path === `${base}/404/` ? `${base}/404.html` : path));
	return [...pages, ...build, ...files.filter((path) => !/\.(png|txt)$/.test(path))];
}
