import '@testing-library/jest-dom/vitest';
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import type { ComponentProps } from 'svelte';
import { expect, test, vi } from 'vitest';
import { emptyRecord } from '../../core/progress/learner-record';
import { fail, ok } from '../../core/shared/result';
import { keep as words } from '../../messages/progress';
import Announced from './Announced.fixture.svelte';
import KeepFile from './KeepFile.svelte';
import type { Incoming } from './progress-view';

const record = { ...emptyRecord, clock: 7 };
const NONE = { pages: 0, answers: 0, notes: 0, assessments: 0 };
const brings = (preview: Partial<Incoming['preview']>, adds = true): Incoming => ({
	record,
	preview: { ...NONE, ...preview },
	adds,
	at: new Date(2026, 10, 26).getTime()
});

function open(props: Partial<ComponentProps<typeof KeepFile>> = {}) {
	const onsave = vi.fn(() => 'prendre-le-pli-progression-2026-11-26.json');
	const onadd = vi.fn();
	const usual: ComponentProps<typeof KeepFile> = {
		habit: 'usual',
		away: 0,
		shared: false,
		onsave,
		onread: vi.fn(),
		onadd
	};
	render(Announced, { shown: KeepFile, given: { ...usual, ...props } });
	return { onsave, onadd, user: userEvent.setup() };
}
const field = () => screen.getByLabelText<HTMLInputElement>('Reprendre un fichier');
const file = new File(['{}'], 'prendre-le-pli-progression-2026-11-26.json', { type: 'application/json' });

test('saves a file and says its name', async () => {
	const { onsave, user } = open();

	await user.click(screen.getByRole('button', { name: 'Enregistrer un fichier' }));

	expect(onsave).toHaveBeenCalledOnce();
	expect(screen.getByText(/prendre-le-pli-progression-2026-11-26\.json/)).toBeInTheDocument();
	expect(screen.queryByText(/supprimez-le/)).toBeNull();
});

test('on a shared PC, the file too is to be taken away', async () => {
	const { user } = open({ shared: true });

	await user.click(screen.getByRole('button', { name: 'Enregistrer un fichier' }));

	expect(screen.getByText(/supprimez-le de ce poste/)).toBeInTheDocument();
});

test('says in words what a file adds, takes nothing in before « Ajouter », and says it is done', async () => {
	const { onadd, user } = open({ onread: () => Promise.resolve(ok(brings({ pages: 3, answers: 12 }))) });

	await user.upload(field(), file);

	const said = screen.getByText(/Ce fichier ajoute 3 pages et 12 réponses\. Rien n’est effacé\./);
	expect(said).toHaveFocus();
	expect(said).toHaveTextContent('Fichier du 26 novembre 2026.');
	expect(onadd).not.toHaveBeenCalled();

	await user.click(screen.getByRole('button', { name: 'Ajouter' }));

	expect(onadd).toHaveBeenCalledExactlyOnceWith(record);
	expect(screen.getByText('C’est ajouté.')).toHaveFocus();
	expect(screen.queryByRole('button', { name: 'Ajouter' })).toBeNull();
});

test('« Annuler » takes nothing in, and goes back to the choice of a file', async () => {
	const { onadd, user } = open({ onread: () => Promise.resolve(ok(brings({ notes: 1 }))) });
	await user.upload(field(), file);

	await user.click(screen.getByRole('button', { name: 'Annuler' }));

	expect(onadd).not.toHaveBeenCalled();
	expect(field()).toHaveFocus();
	expect(field().files).toHaveLength(0);
});

test('a file that adds nothing has nothing to confirm', async () => {
	const { user } = open({ onread: () => Promise.resolve(ok(brings({}, false))) });

	await user.upload(field(), file);

	expect(screen.getByText(/tout est déjà ici/)).toBeInTheDocument();
	expect(screen.queryByRole('button', { name: 'Ajouter' })).toBeNull();
	expect(screen.getByRole('button', { name: 'Fermer' })).toBeInTheDocument();
});

const FAULTS = Object.entries(words.faults) as [keyof typeof words.faults, string][];
test.each(FAULTS)('a file that is %s is refused with a sentence', async (code, sentence) => {
	const { onadd, user } = open({ onread: () => Promise.resolve(fail({ code })) });

	await user.upload(field(), file);

	expect(screen.getByRole('alert')).toHaveTextContent(sentence.replace(/[\u00a0\u202f]/g, ' '));
	expect(field()).toHaveAccessibleDescription(expect.stringContaining(sentence.slice(0, 12)));
	expect(field()).toBeInvalid();
	expect(onadd).not.toHaveBeenCalled();
});

test.each([
	['usual', 9, []],
	['week', 4, [/sept jours sans visite/]],
	['week', 6, [/dernière visite date de 6/, /sept jours sans visite/]],
	['file', 9, [/même dossier/]]
] as const)('in a browser that is « %s », %i days after the last visit', (habit, away, sentences) => {
	open({ habit, away });

	const reminders = [/dernière visite/, /sept jours/, /même dossier/].filter((words) => screen.queryByText(words));
	expect(reminders).toHaveLength(sentences.length);
	for (const sentence of sentences) expect(screen.getByText(sentence)).toBeInTheDocument();
});
