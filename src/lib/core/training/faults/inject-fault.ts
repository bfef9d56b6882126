import type { Bench, Specimen } from '../specimen';
import type { Fault } from '../training-bank';
import { domainFaults } from './domain-faults';
import type { FaultId } from './fault-id';
import type { Injector } from './injector';
import { personFaults } from './person-faults';
import { serviceFaults } from './service-faults';

const INJECTORS: Readonly<Record<FaultId, Injector>> = { ...domainFaults, ...personFaults, ...serviceFaults };

/** The address with one more fault; `undefined` when the fault does not apply to it. */
export function injectFault(specimen: Specimen, fault: Fault, bench: Bench): Specimen | undefined {
	if (!fault.kinds.includes(specimen.kind) || (fault.safe && !specimen.structure.safe)) return undefined;
	const change = INJECTORS[fault.id]({ ...bench, specimen, fault });
	return change && { ...specimen, ...change, faults: [...specimen.faults, fault] };
}
