const KEY = 'prendre-le-pli:salle:touches';

/** Whether the keys that are letters are on, from one session to the next. On at first: a clicker sends some of them. */
export function readLetterKeys(open: () => Storage = () => localStorage): boolean {
	try {
		return open().getItem(KEY) !== 'non';
	} catch {
		return true;
	}
}

export function writeLetterKeys(on: boolean, open: () => Storage = () => localStorage): void {
	try {
		if (on) open().removeItem(KEY);
		else open().setItem(KEY, 'non');
	} catch {
		// Not kept: the choice holds for this window.
	}
}
