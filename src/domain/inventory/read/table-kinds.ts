// In the browser, too.

import type { System } from '../inventory.ts';
import { normalizeHead } from './column-words.ts';

/** A report that is known by its heads, and what a person should know of it. */
export interface TableKind {
  name: string;
  /** Heads, normalized: all of one line stand in it. */
  heads: readonly (readonly string[])[];
  /** Heads, normalized, that promise what does not stand under them. */
  ignored?: readonly string[];
  systems?: readonly System[];
  remarks?: readonly string[];
}

/** As MicrosoftDocs/memdocs had it in intune/intune-service/apps/app-discovered-apps.md on 3 December 2025. */
const leftOut = [
  'Discovered apps leaves out what Intune does not manage on personal devices, and of Android Enterprise all that is outside the work profile.',
  'Of Windows it has desktop apps of company devices only, where the Intune Management Extension runs and the app stands among the installed programs; of Android devices without Google services (AOSP) it has none.',
  'It is refreshed every seven days from the enrolment of each device, desktop apps of Windows every 24 hours.',
];

const kinds: readonly TableKind[] = [
  {
    name: 'Intune’s discovered apps',
    heads: [
      ['applicationkey', 'applicationname'],
      ['applicationname', 'applicationversion', 'devicecount'],
      ['displayname', 'devicecount', 'sizeinbyte'],
      ['displayname', 'devicecount', 'publisher', 'platform'],
    ],
    ignored: ['applicationid', 'id'],
    remarks: leftOut,
  },
  {
    name: 'Intune’s app install status',
    heads: [['displayname', 'installeddevicecount']],
    ignored: ['applicationid'],
    remarks: ['App install status lists what Intune installs, not what else is on the devices.'],
  },
  {
    name: 'Intune’s list of all apps',
    heads: [
      ['name', 'type', 'assigned'],
      ['name', 'publisher', 'type', 'status'],
      ['name', 'platform', 'assigned'],
      ['displayname', 'odatatype', 'publishingstate'],
    ],
    ignored: ['id', 'developer', 'owner'],
    remarks: ['The list of all apps says what is assigned in Intune, not what is installed.'],
  },
  {
    name: 'Configuration Manager',
    heads: [['displayname0'], ['productname0'], ['arpdisplayname0']],
    systems: ['windows'],
  },
  { name: 'Defender’s software inventory', heads: [['softwarename', 'softwarevendor']] },
  { name: 'Get-AppxPackage', heads: [['packagefamilyname'], ['packagefullname']], systems: ['windows'] },
  {
    name: 'installed programs of Windows',
    heads: [
      ['displayname', 'displayversion'],
      ['displayname', 'uninstallstring'],
      ['identifyingnumber', 'name'],
    ],
    systems: ['windows'],
  },
  { name: 'Get-Package', heads: [['name', 'version', 'providername']], systems: ['windows'] },
];

/** ConfigMgr's zero at the end of a head is what tells it. */
const keepZero = (head: string) => head.toLowerCase().replace(/^details_table\d*_|[^a-z0-9]/g, '');

/** What report a table is; nothing where its heads are of no known one. */
export function findKind(heads: readonly string[]): TableKind | undefined {
  const words = new Set(heads.flatMap((head) => [normalizeHead(head), keepZero(head)]));
  return kinds.find((kind) => kind.heads.some((needed) => needed.every((word) => words.has(word))));
}
