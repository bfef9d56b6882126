import { loadRoomPage } from './load-page';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ url }) => loadRoomPage(url, () => import('./ProjectedRoom.svelte'));
