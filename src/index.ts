// Forge looks for handlers in ./src; ours live in forge-app.
export * from '../forge-app/src/index';
