import { cardStoreOf } from '../store/card-store';
import { digestStoreOf } from '../store/digest-store';
import { handledStoreOf } from '../store/handled-store';
import { noticeStoreOf } from '../store/notice-store';
import { ownCommentStoreOf } from '../store/own-comment-store';
import { reconcilingStoreOf } from '../store/reconciling-store';
import { teamSettingsOf } from '../store/team-settings';
import type { LinearPorts } from './linear-ports';

/** What the parts of the Linear side work with: the ports, and the stores that are theirs. */
export type LinearSide = ReturnType<typeof linearSide>;

/** Opens the stores of the Linear side. */
export function linearSide(ports: LinearPorts) {
  const { database } = ports;
  return {
    ...ports,
    settings: teamSettingsOf(database),
    ownComments: ownCommentStoreOf(database),
    handled: handledStoreOf(database),
    cards: cardStoreOf(database),
    digests: digestStoreOf(database),
    notices: noticeStoreOf(database),
    reconciling: reconcilingStoreOf(database),
  };
}
