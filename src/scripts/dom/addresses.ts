/** Where a page of the site is opened, by its address. Here they are one; between files on a disk they are not. */
export const pageAt = (address: string): string => address;

/** An address of the site as others can follow it. */
export const fullAddress = (address: string): string => new URL(address, location.href).href;
