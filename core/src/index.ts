/**
 * The public surface of `@async-norms/core`, and nothing else. One section a folder, in the order in which they build on
 * each other.
 */

// calendar

// issue

// playbook

// ask

// norm

// turn

// nudge

// delivery

// decision

// history

// backtest
