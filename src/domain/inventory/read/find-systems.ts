// In the browser, too.

import { systems, type System } from '../inventory.ts';

/** What reports write for a system: "Windows10", "AndroidWorkProfile", "Ios 26.1", "#microsoft.graph.win32LobApp". */
const patterns: Record<System, RegExp> = {
  android: /android|\baosp\b|google play/i,
  ios: /(?:^|[^a-z])i(?:pad)?os|iphone|\bipad\b/i,
  macos: /mac ?os|\bos ?x\b|darwin|\bmac\b/i,
  windows: /windows(?! ?(?:phone|mobile|holographic|ce\b))|win32|winget|win(?:10|11)|microsoft store|\.officesuiteapp/i,
};

/** Windows on telephones, and systems that no table has, are none. */
export const findSystems = (text: string): System[] => systems.filter((system) => patterns[system].test(text));
