/** The pages of `--html`, in a file of their own so that they are loaded only where one is asked for. */
export { auditPage, backtestPage } from '@async-norms/core';
