import { links as words, pages } from '$lib/messages/course';
import { offline } from '$lib/messages/offline';
import { search } from '$lib/messages/search';
import { notesHref, projectionHref } from './animer/projection/room-links';
import {
	assessmentHref,
	attestationHref,
	checkerHref,
	codeCheckerHref,
	documentsHref,
	glossaryHref,
	offlineHref,
	pageHref,
	progressHref,
	recallHref,
	scenariosHref,
	searchHref,
	sitemapHref,
	sourcesHref,
	summaryHref,
	trainerGuideHref,
	trainerHref,
	trainingHref
} from './links';

/** Every page beside those of the course: the site map lists them, the search finds them. */
export const sitePages: readonly { readonly title: string; readonly href: string }[] = [
	{ title: words.summary, href: summaryHref() },
	{ title: search.title, href: searchHref() },
	{ title: words.situations, href: scenariosHref() },
	{ title: words.training, href: trainingHref() },
	{ title: words.checker, href: checkerHref() },
	{ title: words.progress, href: progressHref() },
	{ title: words.recall, href: recallHref() },
	{ title: words.assessment, href: assessmentHref() },
	{ title: words.attestation, href: attestationHref() },
	{ title: words.codeChecker, href: codeCheckerHref() },
	{ title: words.trainer, href: trainerHref() },
	{ title: words.trainerGuide, href: trainerGuideHref() },
	{ title: words.projection, href: projectionHref() },
	{ title: words.presenter, href: notesHref() },
	{ title: words.documents, href: documentsHref() },
	{ title: pages.glossary, href: glossaryHref() },
	{ title: words.sources, href: sourcesHref() },
	{ title: offline.link, href: offlineHref() },
	{ title: words.accessibility, href: pageHref('accessibilite') },
	{ title: words.legal, href: pageHref('mentions-legales') },
	{ title: words.privacy, href: pageHref('confidentialite') },
	{ title: words.sitemap, href: sitemapHref() }
];
