/** A page may be closed at once: the browser has read the file by then. */
const KEPT = 60_000;

/** Saves a text as a file of the learner's device. Nothing is sent: it works from a disk, with the network off. */
export function saveFile(name: string, type: string, text: string): void {
	const address = URL.createObjectURL(new Blob([text], { type }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(address), KEPT);
}
