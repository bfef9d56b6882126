import { takeLaunchAddress } from './routes/lms/launch-address';

/** Before the router reads the address, which it would write again. */
export const init = takeLaunchAddress;
