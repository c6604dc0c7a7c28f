/** @jsxImportSource hono/jsx */
import { clearingTexts, type Obligation, type PersonId, type Playbook, ruleText, say } from '@async-norms/core';
import type { Frame } from './frame';
import type { OwedItem } from './owed';

interface OwedCardProps {
  readonly frame: Frame;
  readonly item: OwedItem;
  readonly nameOf: (person: PersonId) => string;
  /** The playbook that the ask is judged by. */
  readonly playbook: Playbook;
}

/** One thing that waits for whoever reads: what, since when, by when, why, and what would clear it. */
export function OwedCard({ frame, item, nameOf, playbook }: OwedCardProps) {
  const { t, reader } = frame;
  const { issue } = item;
  return (
    <li class="card">
      <h3>
        <a href={`/issues/${issue.issueId}`}>
          {issue.issueKey} {issue.title}
        </a>
      </h3>
      <p class="meta">
        <span>{owedText(frame, item, nameOf)}</span>
        <DueChip frame={frame} item={item} />
      </p>
      <p>{say(reader, 'nudge.clears', { ways: clearsOf(frame, item, nameOf) })}</p>
      <details>
        <summary>{t('owed.why')}</summary>
        <Why frame={frame} item={item} playbook={playbook} />
      </details>
    </li>
  );
}

/** What somebody is asked, as a sentence to them. */
export function owedText(
  { t }: Pick<Frame, 't'>,
  { obligation }: OwedItem,
  nameOf: (person: PersonId) => string,
): string {
  const { kind, waiting, askKind } = obligation;
  if (kind !== 'response') return t(`owed.${kind}`);
  const ask = askKind ?? 'question';
  return waiting === null ? t('owed.response', { ask }) : t('owed.response.by', { ask, waiting: nameOf(waiting) });
}

/** What is owed, as a code that the sentences about whose turn it is know. */
export function whatIsOwed({ kind, askKind }: Pick<Obligation, 'kind' | 'askKind'>) {
  return kind === 'response' ? (askKind ?? 'question') : kind === 'decision' ? 'record' : kind;
}

/** By when, in the zone of whoever reads. What is over is told as calmly as what is not. */
export function DueChip({ frame, item }: { readonly frame: Frame; readonly item: OwedItem }) {
  const { t } = frame;
  const { dueAt, overdueAt } = item.due;
  if (dueAt === null) return null;
  const isOver = overdueAt !== null && item.obligation.isOverdue;
  return isOver ? (
    <span class="chip warn">{t('owed.wasDue', { at: dueAt })}</span>
  ) : (
    <span class="chip info">{t('owed.due', { at: dueAt })}</span>
  );
}

/** The evidence and the rule. */
export function Why({
  frame,
  item,
  playbook,
}: {
  readonly frame: Frame;
  readonly item: OwedItem;
  readonly playbook: Playbook;
}) {
  const { reader } = frame;
  const { evidence, normId } = item.obligation;
  const seen = evidence.map(({ what, at }) => say(reader, `evidence.${what}`, { at }));
  return (
    <>
      {seen.length > 0 && <p>{say(reader, 'nudge.evidence', { evidence: seen })}</p>}
      <p>{ruleText(reader, playbook, normId)}</p>
    </>
  );
}

export function clearsOf(
  { reader }: Pick<Frame, 'reader'>,
  { obligation }: OwedItem,
  nameOf: (person: PersonId) => string,
) {
  return clearingTexts(reader, obligation.clears, obligation.waiting === null ? null : nameOf(obligation.waiting));
}
