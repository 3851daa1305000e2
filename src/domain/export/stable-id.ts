import { v5 as nameId } from 'uuid';

/** Ids are made within this one, so that no address of the site is part of them. */
const namespace = '7b0f5c1e-3d3a-4c9e-9a55-6f0e6d1b8a42';

/** An id that stays the same from build to build and from host to host, from the name of what it stands for. */
export const makeId = (name: string): string => `urn:uuid:${nameId(name, namespace)}`;
