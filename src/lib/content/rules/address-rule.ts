import { deburr } from 'es-toolkit/string';
import { judge } from '../../core/address/judge';
import { allItems, type Content, type DataFile } from '../content';
import { findAddresses } from '../find-addresses';
import { reportAt, type ContentRule, type Report } from './rule';

type Entry = Content['addresses']['value'][number];

/** Every address that anybody may read in the course stands in the register, and the register holds no other. */
function checkRegister({ addresses, texts }: Content, report: Report): void {
	const register = new Set(addresses.value.map(({ address }) => address));
	const seen = new Set<string>();
	for (const [file, text] of texts) {
		if (file === addresses.document.file) continue;
		const { known, unknown } = findAddresses(text, register);
		known.forEach((address) => seen.add(address));
		for (const { text: address, line, column } of unknown) {
			report({
				file,
				line,
				column,
				expected: `L’adresse « ${address} » n’est pas dans ${addresses.document.file}.`,
				remedy: `Ajoutez-y « - { address: "${address}", kind: ORG } », avec son type : PER, ORG, APP, CAB ou USG.`
			});
		}
	}
	addresses.value.forEach(({ address }, index) => {
		if (seen.has(address)) return;
		const expected = `L’adresse « ${address} » n’apparaît nulle part dans le contenu.`;
		reportAt(report, addresses, [index, 'address'], expected, 'Retirez cette entrée, ou corrigez l’adresse.');
	});
}

/** Where the content says itself what kind of mailbox an address is. */
function* statedKinds(
	content: Content
): Generator<Pick<Entry, 'address' | 'kind'> & { file: DataFile<unknown>; path: PropertyKey[] }> {
	for (const { flow } of content.scenarios) {
		for (const [index, { mailboxes }] of flow.value.actors.entries()) {
			for (const [position, { kind, address }] of mailboxes.entries()) {
				yield { kind, address, file: flow, path: ['actors', index, 'mailboxes', position, 'address'] };
			}
		}
	}
	for (const { item, file, path } of allItems(content)) {
		if (item.kind !== 'compose-address') continue;
		const { mailbox: kind, expected, accepted, rejected } = item;
		yield { kind, address: expected, file, path: [...path, 'expected'] };
		for (const [key, list] of Object.entries({ accepted, rejected })) {
			for (const [index, { address }] of list.entries())
				yield { kind, address, file, path: [...path, key, index, 'address'] };
		}
	}
}

/** A mailbox of a situation and an answer to a question are judged as what they are said to be. */
function checkKinds(content: Content, report: Report): void {
	for (const { address, kind, file, path } of statedKinds(content)) {
		const kinds = content.addresses.value.filter((entry) => entry.address === address).map((entry) => entry.kind);
		if (kinds.length === 0 || kinds.includes(kind)) continue;
		const expected = `Ici, « ${address} » est une boîte ${kind}. Le registre des adresses dit : ${kinds.join(', ')}.`;
		reportAt(report, file, path, expected, `Accordez les deux, ou ajoutez au registre une entrée « kind: ${kind} ».`);
	}
}

/** What an address breaks is what its author meant it to break. */
function checkVerdicts({ addresses, naming }: Content, report: Report): void {
	const rulebook = { rules: naming.value, toPlainLetters: deburr };
	addresses.value.forEach(({ address, kind, people, readers, holderLeft, listed, breaks }, index) => {
		const registeredDomains = listed === false ? [] : undefined;
		const judged = judge(address, { kind, people, readers, holderLeft, registeredDomains }, rulebook);
		if (!judged.ok) {
			const expected = `« ${address} » ne se lit pas comme une adresse.`;
			reportAt(
				report,
				addresses,
				[index, 'address'],
				expected,
				'Écrivez une partie locale, un seul @, puis un domaine.'
			);
			return;
		}
		const obligations = judged.value.findings.filter(({ severity }) => severity === 'obligation');
		const found = [...new Set(obligations.map(({ rule }) => rule.id))];
		if (found.length === new Set(breaks).size && found.every((id) => breaks.includes(id))) return;

		const said = (ids: readonly string[]) => (ids.length === 0 ? 'aucune obligation' : ids.join(', '));
		const expected = `« ${address} » (${kind}) enfreint : ${said(found)}. Le registre dit : ${said(breaks)}.`;
		const remedy =
			found.length === 0 ? 'Retirez « breaks »' : `Écrivez « breaks: [${found.join(', ')}] » si c’est voulu`;
		reportAt(
			report,
			addresses,
			[index, 'breaks'],
			expected,
			`${remedy}, ou corrigez l’adresse, son type ou les personnes.`
		);
	});
}

/** One case, one entry: an address has several only when more is known than its kind. */
function checkTwins({ addresses }: Content, report: Report): void {
	const seen = new Map<string, number>();
	addresses.value.forEach((entry, index) => {
		const { address, kind, readers, holderLeft, listed } = entry;
		const key = JSON.stringify([address, kind, readers, holderLeft, listed]);
		const first = seen.get(key);
		if (first === undefined) {
			seen.set(key, addresses.document.locate([index]).line);
			return;
		}
		reportAt(
			report,
			addresses,
			[index, 'address'],
			`« ${address} » est déjà dans le registre, ligne ${first}.`,
			'Retirez une des deux entrées.'
		);
	});
}

/** The addresses of the course, faulty ones included, are what their authors say (rules/addresses.yaml). */
export const addressRule: ContentRule = (content, report) => {
	checkTwins(content, report);
	checkRegister(content, report);
	checkKinds(content, report);
	checkVerdicts(content, report);
};
