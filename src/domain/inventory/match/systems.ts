// In the browser, too.

import type { System } from '../inventory.ts';

/** The system of a platform: the editions of Windows are told apart by what follows its name. */
const isOn = (platform: string, system: System) => platform === system || platform.startsWith(`${system}-`);

/** Whether something that is so on these platforms may be so on one of the systems. Where one of both is not said, it may. */
export const fitsSystems = (platforms: readonly string[], systems: readonly System[]): boolean =>
  platforms.length === 0 ||
  systems.length === 0 ||
  platforms.some((platform) => systems.some((system) => isOn(platform, system)));
