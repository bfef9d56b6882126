import { readFileSync } from 'node:fs';
import { test as base, type BrowserContext } from '@playwright/test';
import { unzipSync } from 'fflate';
import { ASKED, formOf, giveKey, giveWrong, itemOf, openQuestion, validate } from './answering';
import { answer, course, draw, pathOf, press, title } from './assessing';
import { expect } from './guard';
import { launch, type Kept, type Launched, type ScormStandard } from './scorm-lms';

/** The page of a package, as a LMS unpacks it. */
function packaged(name: string, standard: ScormStandard): string {
	const page = unzipSync(readFileSync(`build/lms/${name}-${standard}.zip`))['index.html'];
	if (!page) throw new Error(`No page in the package ${name}`);
	return new TextDecoder().decode(page);
}

interface Facts {
	readonly completion: unknown;
	readonly success: unknown;
	readonly score: unknown;
	readonly exit: unknown;
	readonly responses: readonly (readonly [id: string, result: string])[];
}

interface Cmi12 {
	core: { lesson_status: string; score: { raw: string }; exit: string };
	interactions: { childArray?: Interaction[] } | Interaction[];
}
interface Cmi2004 {
	completion_status: string;
	success_status: string;
	score: { scaled: string };
	exit: string;
	interactions: { childArray?: Interaction[] } | Interaction[];
}
interface Interaction {
	readonly id: string;
	readonly result: string;
}

/** What the LMS holds, in the terms of both standards. SCORM 1.2 has one status for two facts. */
function factsOf(standard: ScormStandard, kept: Kept): Facts {
	const { interactions } = kept as unknown as Cmi12;
	const list = Array.isArray(interactions) ? interactions : Object.values(interactions.childArray ?? interactions);
	const responses = list
		.filter((entry): entry is Interaction => typeof entry === 'object' && 'id' in entry)
		.map(({ id, result }) => [id, result] as const);
	if (standard === 'scorm-1.2') {
		const { core } = kept as unknown as Cmi12;
		return {
			completion: core.lesson_status === 'incomplete' ? 'incomplete' : 'completed',
			success: ['passed', 'failed'].includes(core.lesson_status) ? core.lesson_status : 'unknown',
			score: core.score.raw,
			exit: core.exit,
			responses
		};
	}
	const { completion_status, success_status, score, exit } = kept as unknown as Cmi2004;
	return { completion: completion_status, success: success_status, score: score.scaled, exit, responses };
}

for (const standard of ['scorm-1.2', 'scorm-2004'] as const) {
	const whole = packaged('prendre-le-pli', standard);
	const open = async (context: BrowserContext, kept?: Kept, html = whole) =>
		launch(await context.newPage(), standard, html, kept);
	/** Without the scrolling of a click, which may by itself complete the page. */
	const mark = async ({ course: page }: Launched) =>
		page.getByRole('button', { name: 'Marquer comme lu' }).dispatchEvent('click');
	const visit = async (launched: Launched, path: string) => {
		const before = await title(launched.course).textContent();
		await launched.go(path);
		await expect(title(launched.course)).not.toHaveText(before ?? '');
	};
	async function respond(launched: Launched, id: string, right: boolean): Promise<void> {
		await openQuestion(launched.course, id);
		const item = itemOf(id);
		await (right ? giveKey : giveWrong)(formOf(launched.course, item), item);
		await validate(formOf(launched.course, item));
	}

	base.describe(standard, () => {
		base('opened and closed at once: incomplete, and no score', async ({ context }) => {
			const launched = await open(context);
			await expect(title(launched.course)).toBeVisible();
			await expect(title(launched.course)).not.toBeFocused();
			await launched.check();

			const facts = factsOf(standard, await launched.leave());
			expect(facts).toEqual({
				completion: 'incomplete',
				success: 'unknown',
				score: '',
				exit: 'suspend',
				responses: []
			});
			await launched.check();
		});

		base('a whole course, with right, wrong and skipped answers', async ({ context }) => {
			base.slow();
			const launched = await open(context);
			const given: [string, string][] = [];
			const wrong = standard === 'scorm-1.2' ? 'wrong' : 'incorrect';
			for (const [place, { path, id }] of Object.values(ASKED).entries()) {
				await visit(launched, path);
				const right = place % 2 === 0;
				await respond(launched, id, right);
				given.push([id, right ? 'correct' : wrong]);
			}
			expect(factsOf(standard, await launched.kept()).responses).toEqual(given);

			const pages = [...pathOf.values()];
			for (const [place, path] of pages.entries()) {
				await launched.go(path);
				await launched.course.locator(`a[aria-current="page"][href="#/${path}"], main`).first().waitFor();
				await expect(launched.course.getByText(/Marquer comme lu|Cette page est terminée/).first()).toBeVisible();
				await mark(launched);
				await expect(launched.course.getByText('Cette page est terminée.')).toBeVisible();
				if (place === pages.length - 2) expect(factsOf(standard, await launched.kept()).completion).toBe('incomplete');
			}
			expect(factsOf(standard, await launched.kept())).toMatchObject({
				completion: 'completed',
				success: 'unknown',
				score: ''
			});

			const items = draw(4821);
			await launched.go('bilan/?tirage=4821');
			await press(launched.course, 'Commencer le tirage n° 4821');
			await answer(launched.course, items, [0, 5]);
			expect(factsOf(standard, await launched.kept()).success).toBe('unknown');
			await press(launched.course, 'Envoyer mes réponses');
			await expect(title(launched.course)).toHaveText('Le pli est pris.');
			await launched.check();

			const facts = factsOf(standard, await launched.leave());
			const scaled = 10 / 12;
			expect(facts).toMatchObject({
				completion: 'completed',
				success: scaled >= course.assessment.masteryScore ? 'passed' : 'failed',
				exit: standard === 'scorm-1.2' ? '' : 'normal'
			});
			expect(Number(facts.score)).toBeCloseTo(standard === 'scorm-1.2' ? 100 * scaled : scaled, 2);
			expect(facts.responses).toHaveLength(given.length + items.length);
			await launched.check();
		});

		base(
			'closed without warning at ten places: the same page, the same answers, the true status',
			async ({ context }) => {
				base.slow();
				const places = [...pathOf.entries()]
					.filter((_, index) => index % Math.ceil(pathOf.size / 10) === 0)
					.slice(0, 10);
				let kept: Kept | undefined;
				for (const [id, path] of places) {
					const launched = await open(context, kept);
					await visit(launched, path);
					const name = (await title(launched.course).textContent()) ?? '';
					await mark(launched);
					await expect(launched.course.getByText('Cette page est terminée.')).toBeVisible();
					kept = await launched.kept(); // the LMS is told nothing more: the power went out
					await launched.check();

					const again = await open(context, kept);
					await expect(title(again.course), id).toHaveText(name);
					await expect(again.course.getByText('Cette page est terminée.')).toBeVisible();
					await again.check();
					expect(factsOf(standard, (kept = await again.leave())).completion).toBe('incomplete');
				}
				const { path, id } = ASKED['multiple-choice'];
				const launched = await open(context, kept);
				await visit(launched, path);
				await respond(launched, id, false);
				const again = await open(context, await launched.kept());
				await again.course.locator('.asked:not([inert])').first().waitFor();
				await expect(again.course.getByRole('button', { name: 'Réessayer' })).toBeVisible();
				expect(factsOf(standard, await again.leave()).responses).toContainEqual([
					id,
					standard === 'scorm-1.2' ? 'wrong' : 'incorrect'
				]);
			}
		);

		for (const trouble of ['refuses', 'throws', 'gone'] as const) {
			base(`a LMS that ${trouble}: the learner is told, nothing is lost`, async ({ context }) => {
				const [first = '', second = ''] = pathOf.values();
				const launched = await open(context);
				await visit(launched, first);
				await mark(launched);
				const before = await launched.kept();
				await launched.suffer(trouble);
				await visit(launched, second);
				await mark(launched);
				await expect(launched.course.getByRole('region', { name: 'Votre avancée' })).toContainText(
					'n’a pas enregistré'
				);
				expect(await launched.kept()).toEqual(before);

				await launched.suffer('none');
				await launched.course.getByRole('button', { name: 'Réessayer' }).click();
				await expect(launched.course.getByRole('region', { name: 'Votre avancée' })).toHaveCount(0);
				await launched.check();

				const again = await open(context, await launched.leave());
				await expect(again.course.getByText('Cette page est terminée.')).toBeVisible();
				await again.check();
			});
		}

		base('a LMS gone for good: what it missed waits in the browser for the next launch', async ({ context }) => {
			const [first = '', second = ''] = pathOf.values();
			const launched = await open(context);
			await visit(launched, first);
			await mark(launched);
			const before = await launched.kept();
			await launched.suffer('refuses');
			await visit(launched, second);
			await mark(launched);
			await expect(launched.course.getByRole('button', { name: 'Réessayer' })).toBeVisible();
			await launched.leave();

			const again = await open(context, before);
			await expect(again.course.getByText('Cette page est terminée.')).toBeVisible();
			await again.check();
		});

		base('a slow LMS: every answer arrives', async ({ context }) => {
			const launched = await open(context);
			await launched.suffer('slow');
			const { path, id } = ASKED['multiple-choice'];
			await visit(launched, path);
			await respond(launched, id, false);
			await press(launched.course, 'Réessayer');
			await respond(launched, id, true);
			await expect.poll(async () => factsOf(standard, await launched.kept()).responses.length).toBe(2);
			await launched.check();
		});

		base('one situation: opened there, and completed when it is done', async ({ context }) => {
			const [scenario] = course.scenarios;
			const html = packaged(scenario?.slug ?? '', standard);
			const launched = await open(context, undefined, html);
			await expect(title(launched.course)).toHaveText(scenario?.title ?? '');
			await mark(launched);
			await expect(launched.course.getByText('Vous pouvez fermer le cours.')).toBeVisible();
			expect(factsOf(standard, await launched.leave())).toMatchObject({
				completion: 'completed',
				success: 'unknown',
				score: ''
			});
			await launched.check();
		});
	});
}

base('a package opened by no LMS works as a course, and says that nothing is reported', async ({ context }) => {
	const page = await context.newPage();
	await page.route('http://lms.localhost/**', (route) =>
		route.fulfill({ contentType: 'text/html', body: packaged('prendre-le-pli', 'scorm-1.2') })
	);
	await page.goto('http://lms.localhost/');
	const notice = page.getByRole('region', { name: 'Votre avancée' });
	await expect(notice).toContainText('Aucune plateforme de formation n’a répondu');
	await notice.getByRole('button', { name: 'Fermer' }).click();
	await expect(notice).toHaveCount(0);
	await expect(title(page)).toBeVisible();
});
