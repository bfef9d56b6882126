import type { Random } from '../../shared/random';
import type { Specimen } from '../specimen';
import type { Fault, TrainingBank } from '../training-bank';

export interface Injection {
	readonly specimen: Specimen;
	readonly fault: Fault;
	readonly bank: TrainingBank;
	readonly random: Random;
	readonly toPlainLetters: (text: string) => string;
}

/** What a fault changes; `undefined` when this address cannot have it, or its place is taken by another fault. */
export type Injector = (injection: Injection) => Partial<Pick<Specimen, 'parts' | 'given'>> | undefined;
