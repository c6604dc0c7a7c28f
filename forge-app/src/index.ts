// One export for each handler in manifest.yml.

export { validateDone } from './gate/validate-done';
export { backfill } from './handlers/backfill';
export { dueSweep } from './handlers/due-sweep';
export { nudgeConsumer } from './handlers/nudge-consumer';
export { onEvent } from './handlers/on-event';
export { onLifecycle } from './handlers/on-lifecycle';
export { privacyReport } from './handlers/privacy-report';
export { reconcile } from './handlers/reconcile';
export { runBacktest } from './handlers/run-backtest';
export { adminResolver } from './resolvers/admin-resolver';
export { lozengeResolver } from './resolvers/lozenge-resolver';
export { lozengeStatus } from './resolvers/lozenge-status';
export { panelResolver } from './resolvers/panel-resolver';
export { personalResolver } from './resolvers/personal-resolver';
export { projectResolver } from './resolvers/project-resolver';
export { projectSettingsResolver } from './resolvers/project-settings-resolver';
export { widgetResolver } from './resolvers/widget-resolver';
