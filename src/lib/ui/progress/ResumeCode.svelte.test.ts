import '@testing-library/jest-dom/vitest';
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import type { ComponentProps } from 'svelte';
import { expect, test, vi } from 'vitest';
import { emptyRecord } from '../../core/progress/learner-record';
import { fail, ok } from '../../core/shared/result';
import { resume as words } from '../../messages/progress';
import Announced from './Announced.fixture.svelte';
import ResumeCode from './ResumeCode.svelte';

const CODE = '1A2B-C3D4-E5F6';
const record = { ...emptyRecord, clock: 7 };
const preview = { pages: 3, answers: 0, notes: 0, assessments: 0 };

function open(props: Partial<ComponentProps<typeof ResumeCode>> = {}) {
	const onadd = vi.fn();
	const onenter = vi.fn(() => ok({ record, preview, adds: true }));
	const usual: ComponentProps<typeof ResumeCode> = { code: CODE, oncopy: () => Promise.resolve(true), onenter, onadd };
	render(Announced, { shown: ResumeCode, given: { ...usual, ...props } });
	return { onadd, onenter, user: userEvent.setup() };
}
const field = () => screen.getByLabelText('Reprendre avec un code');
const check = () => screen.getByRole('button', { name: 'Vérifier le code' });

test.each([
	[true, 'Le code est copié.'],
	[false, words.notCopied]
])('shows the code whole, and says whether it was copied: %s', async (copied, said) => {
	const oncopy = vi.fn(() => Promise.resolve(copied));
	const { user } = open({ oncopy });
	expect(document.querySelector('samp')?.textContent).toBe(CODE);

	await user.click(screen.getByRole('button', { name: 'Copier' }));

	expect(oncopy).toHaveBeenCalledExactlyOnceWith(CODE);
	expect(screen.getByText(said)).toBeInTheDocument();
});

test('without anything to carry, there is only the field', () => {
	open({ code: undefined });

	expect(screen.queryByRole('button', { name: 'Copier' })).toBeNull();
	expect(field()).toBeInTheDocument();
});

test('says what a code adds, and takes it in when asked', async () => {
	const { onadd, onenter, user } = open();
	await user.type(field(), '1a2b c3d4');
	await user.keyboard('{Enter}');

	expect(onenter).toHaveBeenCalledExactlyOnceWith('1a2b c3d4');
	expect(screen.getByText(/Ce code ajoute 3 pages\. Rien n’est effacé\./)).toHaveFocus();
	expect(onadd).not.toHaveBeenCalled();

	await user.click(screen.getByRole('button', { name: 'Ajouter' }));

	expect(onadd).toHaveBeenCalledExactlyOnceWith(record);
	expect(screen.getByText('C’est ajouté.')).toHaveFocus();
	expect(field()).toHaveValue('');
});

const FAULTS = Object.entries(words.faults) as [keyof typeof words.faults, string][];
test.each(FAULTS)('a code that is %s is refused with a sentence', async (code, sentence) => {
	const { user } = open({ onenter: () => fail({ code }) });

	await user.click(check());

	expect(screen.getByRole('alert')).toHaveTextContent(sentence);
	expect(field()).toBeInvalid();
	expect(field()).toHaveFocus();
});

test('points at the character that no code has', async () => {
	const { user } = open({ onenter: () => fail({ code: 'bad-character', at: 2 }) });
	await user.type(field(), '1A?B');

	await user.click(check());

	expect(screen.getByRole('alert')).toHaveTextContent(/« \? », en position 3/);
});
