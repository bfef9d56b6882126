/** The `d` of a Tabler icon, its paths joined in one and its empty bounding box dropped. */
export function pathData(name: string, svg: string): string {
	const other = [...svg.matchAll(/<([a-z]+)/gi)]
		.map((match) => match[1])
		.find((tag) => tag !== 'svg' && tag !== 'path');
	if (other) throw new Error(`Icon "${name}" has a <${other}>: only <path d="…"> can be inlined`);

	return [...svg.matchAll(/<path\s[^>]*?>/g)]
		.map(([path]) => path)
		.filter((path) => !path.includes('stroke="none"'))
		.map((path) => absoluteStart(/\sd="([^"]+)"/.exec(path)?.[1] ?? '', name))
		.join('');
}

/** A leading `m` is absolute in a path of its own, relative once joined to another one. */
function absoluteStart(d: string, name: string): string {
	if (!/^m/i.test(d)) throw new Error(`Icon "${name}" has a path that does not start with a move: "${d}"`);
	return d.startsWith('m') ? `M0 0${d}` : d;
}
