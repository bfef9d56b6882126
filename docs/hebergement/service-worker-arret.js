/*
 * Arrêt d'urgence. À copier à la place de « service-worker.js », à côté de « index.html ».
 * À la visite suivante, chaque navigateur efface sa copie du cours et ne demande plus rien qu'au réseau.
 * L'avancée des personnes n'est pas touchée. Pour revenir en arrière, remettez le fichier d'origine.
 */
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(stop()));
// Une page ouverte au même moment a pu l'inscrire de nouveau : il s'arrête encore, à sa question ou à la page suivante.
self.addEventListener('message', (event) => {
	event.ports[0]?.postMessage(false);
	event.waitUntil(stop());
});
self.addEventListener('fetch', (event) => event.waitUntil(stop()));

async function stop() {
	// Les copies de ce dossier, et d'aucun autre : plusieurs cours peuvent partager un serveur.
	const folder = new URL('.', self.location.href).pathname;
	const ours = (await caches.keys()).filter((name) => name.startsWith(`prendre-le-pli ${folder} `));
	for (const name of ours) await caches.delete(name);
	await self.registration.unregister();
}
