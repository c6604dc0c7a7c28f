// One export for each handler in manifest.yml.
export {};
