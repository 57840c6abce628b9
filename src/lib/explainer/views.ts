import Booklet from './parts/Booklet.svelte';
import ConsultingRoom from './parts/ConsultingRoom.svelte';
import Contents from './parts/Contents.svelte';
import Pictures from './parts/Pictures.svelte';
import WalletCard from './parts/WalletCard.svelte';
import WarningSigns from './parts/WarningSigns.svelte';

/** The pages for patients that are about no single topic, by their address; the first has none. */
export const VIEWS: Readonly<Record<string, typeof Contents>> = {
  '': Contents,
  pictures: Pictures,
  booklet: Booklet,
  'consulting-room': ConsultingRoom,
  'warning-signs': WarningSigns,
  'wallet-card': WalletCard
};
