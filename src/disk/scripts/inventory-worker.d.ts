declare module 'virtual:inventory-worker' {
  /** The worker that reads inventories, as text. */
  const code: string;
  export default code;
}
