import { composeHomonym, composePersonal } from '../address/compose-address';
import { formatAddress } from '../address/address';
import type { NamingCase, Rulebook } from '../address/naming-rule';
import { pick, type Random } from '../shared/random';
import { cutParts, type AddressParts } from './address-part';
import type { TrainedKind } from './trained-kind';
import type { Fault, Level, Service, Structure, TrainingBank, TrainingPerson } from './training-bank';

/** What an exercise is made with. */
export interface Bench {
	readonly bank: TrainingBank;
	readonly rulebook: Rulebook;
	readonly level: Level;
	readonly random: Random;
}

/** An address in the making: good at first, then with the faults that were injected. */
export interface Specimen {
	readonly kind: TrainedKind;
	readonly structure: Structure;
	/** The holder of a personal mailbox; otherwise somebody who works there. */
	readonly person: TrainingPerson;
	/** What an ORG or APP mailbox is for. */
	readonly service?: Service | undefined;
	readonly parts: AddressParts;
	readonly given: NamingCase;
	readonly faults: readonly Fault[];
}

type Who = Pick<Specimen, 'kind' | 'structure' | 'person' | 'service'>;

/** The good address of a person, of a service or of a program. */
export function makeSpecimen(who: Who, { bank, rulebook }: Pick<Bench, 'bank' | 'rulebook'>): Specimen {
	const { kind, structure, person, service } = who;
	const plain = composePersonal(person, rulebook.toPlainLetters);
	const takenLocal = kind === 'PER' && person.homonym ? [plain] : [];
	const local = service?.local ?? composeHomonym(person, takenLocal, rulebook.toPlainLetters);
	const taken = takenLocal.map((other) => formatAddress(other, structure.domain));
	return {
		...who,
		parts: cutParts(kind, local, structure.domain),
		given: { kind, people: [person], accompanied: bank.accompanied, taken },
		faults: []
	};
}

const livesIn = (service: Service, structure: Structure): boolean => service.types?.includes(structure.type) ?? true;

/** The services of a structure, at a level. */
export const servicesOf = (structure: Structure, kind: TrainedKind, { bank, level }: Pick<Bench, 'bank' | 'level'>) =>
	bank.services.filter(
		(service) => service.kind === kind && service.levels.includes(level) && livesIn(service, structure)
	);

/** People of a level who may work in a structure. */
const peopleOf = ({ id }: Structure, { bank, level }: Bench): readonly TrainingPerson[] =>
	bank.persons.filter(({ levels, structures }) => levels.includes(level) && (structures?.includes(id) ?? true));

/** Somebody of a structure who is not the second of the name. */
export const drawColleague = (structure: Structure, bench: Bench): TrainingPerson =>
	pick(
		peopleOf(structure, bench).filter(({ homonym }) => !homonym),
		bench.random
	);

/** A good address at random. None when the structure drawn has no such service. */
export function drawSpecimen(bench: Bench, kind: TrainedKind, safe = false): Specimen | undefined {
	const { bank, level, random } = bench;
	const structure = pick(
		bank.structures.filter((one) => one.kinds.includes(kind) && one.levels.includes(level) && (one.safe || !safe)),
		random
	);
	if (kind === 'PER') return makeSpecimen({ kind, structure, person: pick(peopleOf(structure, bench), random) }, bench);

	const services = servicesOf(structure, kind, bench);
	if (services.length === 0) return undefined;
	const person = drawColleague(structure, bench);
	return makeSpecimen({ kind, structure, person, service: pick(services, random) }, bench);
}
