/** Stops a build with words alone: Astro would print the stack of an error that has one. */
export function refuse(message: string): never {
  throw Object.assign(new Error(message), { stack: '' });
}
