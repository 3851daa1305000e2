/** The one policy of trusted types in a copy: its scripts load files that lie beside them, and start one worker. */
export const policyName = 'files-of-this-copy';
