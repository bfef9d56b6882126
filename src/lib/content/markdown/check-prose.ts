import { fromMarkdown } from 'mdast-util-from-markdown';
import { visit } from 'unist-util-visit';
import type { Diagnostic } from '../diagnostic';
import { parseComponentTag, PROSE_COMPONENTS, type ComponentTag, type TagFault } from './components';

/** What a page of prose refers to, with the line of each reference. */
export interface ProseReferences {
	readonly components: readonly { readonly tag: ComponentTag; readonly line: number; readonly column: number }[];
	readonly citations: readonly { readonly id: string; readonly line: number; readonly column: number }[];
}

const ALLOWED_NODES: readonly string[] = [
	'root', 'paragraph', 'heading', 'text', 'strong', 'list', 'listItem', 'inlineCode', 'html', 'break'
];

const NODE_WORDS: Readonly<Record<string, readonly [string, string]>> = {
	emphasis: ['L’italique n’est pas employé dans le cours.', 'Mettez en gras (**mot**), ou sans mise en forme.'],
	link: ['Les liens ne s’écrivent pas dans les pages.', 'Citez la source ainsi : [@source].'],
	image: ['Les images ne s’écrivent pas dans les pages.', 'Retirez l’image.'],
	code: ['Un bloc de code n’a pas sa place ici.', 'Retirez le retrait de quatre espaces ou les trois accents graves.'],
	blockquote: ['Les citations en retrait ne sont pas employées.', 'Utilisez <Callout kind="attention">.'],
	thematicBreak: ['Les traits de séparation ne sont pas employés.', 'Retirez cette ligne.'],
	definition: ['Les définitions de liens ne sont pas employées.', 'Citez la source ainsi : [@source].']
};

function explainTag(fault: TagFault): readonly [string, string] {
	switch (fault.code) {
		case 'script':
			return ['Les scripts sont refusés : le contenu n’est pas du code.', 'Retirez la balise <script> et ce qu’elle contient.'];
		case 'raw-html':
			return [
				`La balise <${fault.name}> est refusée : le HTML ne s’écrit pas dans les pages.`,
				`Écrivez en Markdown, ou prenez l’un de ces composants : ${PROSE_COMPONENTS.join(', ')}.`
			];
		case 'malformed':
			return ['Une balise complète était attendue, seule sur sa ligne.', 'Écrivez par exemple <Quiz id="m1-q1" />.'];
		case 'attribute':
			return [
				`L’attribut « ${fault.name} » de <${fault.component}> manque, est inconnu ou a une valeur refusée.`,
				fault.component === 'Callout'
					? 'Écrivez kind="attention", kind="retenir" ou kind="source2021".'
					: `Écrivez par exemple <${fault.component} ${fault.component === 'AddressAnatomy' ? 'address' : 'id'}="…" />.`
			];
		case 'form':
			return fault.component === 'Callout'
				? ['<Callout> entoure des paragraphes.', 'Écrivez <Callout kind="retenir">, le texte, puis </Callout>.']
				: [`<${fault.component}> n’entoure rien.`, `Écrivez <${fault.component} … /> avec une barre à la fin.`];
	}
}

/**
 * Checks a page of prose before it is compiled (requirements S-1, S-5): only the listed Markdown and components,
 * no HTML, no script, no expression. Tables stay text for this parser and are checked as text.
 */
export function checkProse(file: string, body: string, report: (diagnostic: Diagnostic) => void): ProseReferences {
	const components: ProseReferences['components'][number][] = [];
	const citations: ProseReferences['citations'][number][] = [];
	const open: ComponentTag[] = [];

	visit(fromMarkdown(body), (node) => {
		const place = { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
		const fault = ([expected, remedy]: readonly [string, string], at = place) => report({ file, ...at, expected, remedy });

		if (!ALLOWED_NODES.includes(node.type)) {
			fault(NODE_WORDS[node.type] ?? [`L’élément « ${node.type} » n’est pas admis.`, 'Retirez-le.']);
			return;
		}
		if (node.type === 'heading' && (node.depth < 2 || node.depth > 3)) {
			fault(['Les intertitres d’une page sont de niveau 2 ou 3.', 'Commencez la ligne par « ## ».']);
		}
		if (node.type === 'html') {
			for (const [index, line] of node.value.split('\n').entries()) {
				if (line.trim() === '') continue;
				const at = index === 0 ? place : { line: place.line + index, column: 1 };
				const tag = parseComponentTag(line);
				if (!tag.ok) {
					fault(explainTag(tag.error), at);
					break;
				}
				components.push({ tag: tag.value, ...at });
				if (tag.value.form === 'open') open.push(tag.value);
				if (tag.value.form === 'close' && open.pop() === undefined) {
					fault(['Cette balise fermante n’a pas de balise ouvrante.', 'Ajoutez <Callout kind="…"> plus haut.'], at);
				}
			}
		}
		if (node.type === 'text') {
			const lines = node.value.split('\n');
			for (const [index, line] of lines.entries()) {
				const at = (offset: number) => ({ line: place.line + index, column: (index === 0 ? place.column : 1) + offset });
				const brace = line.search(/[{}]/);
				if (brace !== -1) {
					fault(['Les accolades sont refusées : le contenu n’est pas du code.', 'Retirez { et }.'], at(brace));
				}
				for (const match of line.matchAll(/\[@([^\]]*)\]/g)) {
					citations.push({ id: match[1] ?? '', ...at(match.index) });
				}
				if ((line.match(/"/g) ?? []).length % 2 === 1) {
					fault(['Un guillemet droit reste seul.', 'Écrivez « et » autour des mots cités.'], at(line.indexOf('"')));
				}
			}
		}
	});

	if (open.length > 0) {
		report({
			file,
			line: body.split('\n').length,
			column: 1,
			expected: 'Un <Callout> n’est pas refermé.',
			remedy: 'Ajoutez </Callout> sur une ligne, après son texte.'
		});
	}
	return { components, citations };
}
