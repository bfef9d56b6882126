/** How a reader wants the pages: « Affichage ». */
export interface ReadingSettings {
	readonly text: '100' | '125' | '150';
	readonly theme: 'auto' | 'light' | 'dark';
	readonly motion: 'auto' | 'reduced';
	readonly spacing: 'normal' | 'wide';
}
