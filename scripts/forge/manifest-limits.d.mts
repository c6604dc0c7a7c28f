/** What is over Forge's limits or ours in a manifest that was read already. */
export declare function limitsOf(manifest: unknown): readonly string[];
