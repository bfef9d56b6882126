import { loadRoomPage } from '../projection/load-page';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ url }) => loadRoomPage(url, () => import('./PresentedRoom.svelte'));
